# SPDX-License-Identifier: MPL-2.0
"""What programs that are not ours make of the documents in a folder.

    check_documents.py FOLDER

The folder holds NAME.docx with NAME.txt beside it, and may hold NAME.html and NAME.md; and calendars as NAME.ics with
NAME.json beside it, the assessment as `p101 vurder` writes it. LibreOffice, python-docx, html5lib, markdown-it and
icalendar read them; every reading must have the words of the plain text, every calendar the dates of its assessment.
"""

import datetime
import functools
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import docx
import html5lib
import icalendar
import markdown_it
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

FOLDER = Path()
CONVERTED = Path()

STYLES = {
    "Normal", "Title", "Heading 1", "List Bullet", "Afsender", "Modtager", "Brevdato", "Tabelhoved", "Tabeltekst",
    "Eftertabel",
}
# Each format writes bullets its own way, and a text may begin with one of its own.
BULLET = re.compile(r"^[ \t]*(?:[-•][ \t\xa0]+)+", re.MULTILINE)


def files(extension):
    return sorted(FOLDER.glob(f"*.{extension}"))


def words(text):
    """The words of a text; how it is broken into lines, and which signs its lists have, is each format's own affair."""
    return BULLET.sub("", text).split()


def expected(path):
    return words(path.with_suffix(".txt").read_text(encoding="utf-8"))


def row_lines(headings, cells):
    """A row of a table as plain text has it: a pair is one line, else the first cell and the others with their headings."""
    label = lambda heading, cell: f"{heading} {cell}" if heading[-1] in "?:." else f"{heading}: {cell}"
    filled = [(number, cell.strip()) for number, cell in enumerate(cells) if cell.strip()]
    if len(headings) == 2 and len(filled) == 2:
        yield label(filled[0][1], filled[1][1])
        return
    for number, cell in filled:
        heading = headings[number].strip()
        yield label(heading, cell) if number and heading else cell


def docx_text(document, tables):
    """The text of the document as its structure has it, with `tables` deciding how a table reads."""
    lines = []
    for element in document.element.body:
        if element.tag == qn("w:p"):
            paragraph = Paragraph(element, document)
            bullet = "- " if paragraph.style.name == "List Bullet" else ""
            lines.append(bullet + paragraph.text)
        elif element.tag == qn("w:tbl"):
            rows = [[cell.text for cell in row.cells] for row in Table(element, document).rows]
            lines.extend(tables(rows))
    return "\n".join(lines)


def as_in_text(rows):
    return [line for row in rows[1:] for line in row_lines(rows[0], row)]


def as_cells(rows):
    return [cell for row in rows for cell in row]


def html_text(element, parent=None):
    """The text of an HTML element, a line for each block, tables as plain text has them."""
    tag = element.tag.split("}")[-1] if isinstance(element.tag, str) else ""
    if tag in ("head", "script", ""):
        return element.tail or ""
    if tag == "table":
        rows = [[html_text(cell).strip() for cell in row] for row in element.iter() if str(row.tag).endswith("}tr")]
        return "\n" + "\n".join(as_in_text(rows)) + "\n"
    inner = (element.text or "") + "".join(html_text(child, element) for child in element)
    inner = {"li": f"\n- {inner}", "p": f"\n{inner}\n", "h1": f"\n{inner}\n", "h2": f"\n{inner}\n", "br": "\n"}.get(tag, inner)
    return inner + (element.tail or "" if parent is not None else "")


def each(extension):
    """Makes a test of one file a test of all with that extension."""

    def of_all(test):
        @functools.wraps(test)
        def run(self):
            for path in files(extension):
                with self.subTest(path.name):
                    test(self, path)

        return run

    return of_all


class Docx(unittest.TestCase):
    """The structure, as python-docx reads it."""

    @each("docx")
    def test_words(self, path):
        self.assertEqual(words(docx_text(docx.Document(path), as_in_text)), expected(path))

    @each("docx")
    def test_styles(self, path):
        document = docx.Document(path)
        tables = [p for t in document.tables for row in t.rows for cell in row.cells for p in cell.paragraphs]
        used = {paragraph.style.name for paragraph in [*document.paragraphs, *tables]}
        self.assertLessEqual(used, STYLES)
        titles = [p.text for p in document.paragraphs if p.style.name == "Title"]
        self.assertEqual(len(titles), 1)
        self.assertEqual(titles[0].replace("\xa0", " "), document.core_properties.title.replace("\xa0", " "))
        heading = document.styles["Heading 1"].element.pPr
        self.assertEqual(heading.find(qn("w:outlineLvl")).get(qn("w:val")), "0")
        self.assertIsNotNone(heading.find(qn("w:keepNext")))
        self.assertIsNotNone(document.styles["List Bullet"].element.pPr.find(qn("w:numPr")))

    @each("docx")
    def test_language(self, path):
        document = docx.Document(path)
        parts = [document.element, document.styles.element, document.settings.element]
        languages = {value for part in parts for tag in ("w:lang", "w:themeFontLang")
                     for element in part.iter(qn(tag)) for value in element.attrib.values()}
        self.assertEqual(languages, {"da-DK"})
        defaults = document.styles.element.find(qn("w:docDefaults"))
        self.assertEqual([e.get(qn("w:val")) for e in defaults.iter(qn("w:lang"))], ["da-DK"])

    @each("docx")
    def test_tables_have_a_heading_row(self, path):
        for table in docx.Document(path).tables:
            heading = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
            self.assertEqual(heading, [True] + [False] * (len(heading) - 1))

    @each("docx")
    def test_no_macro_and_nothing_from_outside(self, path):
        package = docx.Document(path).part.package
        parts = list(package.iter_parts())
        self.assertGreaterEqual(len(parts), 5)
        for part in parts:
            self.assertNotRegex(str(part.partname) + part.content_type, "(?i)vba|macro|activex|ole|embed")
            self.assertFalse([rel.target_ref for rel in part.rels.values() if rel.is_external])

    @each("docx")
    def test_properties_name_nobody(self, path):
        properties = docx.Document(path).core_properties
        self.assertEqual((properties.author, properties.last_modified_by), ("Paragraf 101", ""))
        self.assertEqual(properties.language, "da-DK")
        self.assertEqual(properties.created, properties.modified)
        self.assertEqual(properties.created.time(), datetime.time())
        for field in ("comments", "keywords", "subject", "category", "identifier", "content_status"):
            self.assertEqual(getattr(properties, field), "", field)

    @each("docx")
    def test_fields_stand_in_the_footer_only(self, path):
        document = docx.Document(path)
        self.assertFalse([e for tag in ("w:instrText", "w:fldSimple", "w:fldChar")
                          for e in document.element.iter(qn(tag))])
        codes = [e.text.strip() for e in document.sections[0].footer._element.iter(qn("w:instrText"))]
        self.assertEqual(codes, ["PAGE", "NUMPAGES"])


class LibreOffice(unittest.TestCase):
    """What LibreOffice opens."""

    @each("docx")
    def test_words(self, path):
        text = (CONVERTED / f"{path.stem}.txt").read_text(encoding="utf-8-sig")
        self.assertEqual(words(text), words(docx_text(docx.Document(path), as_cells)))

    @each("docx")
    def test_pages_are_a4_and_numbered(self, path):
        pdf = CONVERTED / f"{path.stem}.pdf"
        info = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
        self.assertIn("(A4)", info)
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True).stdout
        pages = text.split("\f")[:-1]
        for number, page in enumerate(pages, 1):
            self.assertEqual(page.split()[-4:], ["Side", str(number), "af", str(len(pages))])


class Html(unittest.TestCase):
    @each("html")
    def test_parses_without_error_and_has_the_words(self, path):
        source = path.read_text(encoding="utf-8")
        document = html5lib.HTMLParser(strict=True).parse(source)
        self.assertEqual(words(html_text(document)), expected(path))
        self.assertEqual(document.get("lang"), "da")
        names = {str(element.tag).split("}")[-1] for element in document.iter()}
        self.assertFalse(names & {"script", "link", "img", "iframe", "object", "a"})
        self.assertFalse([e.attrib for e in document.iter() if "style" in e.attrib])


class Markdown(unittest.TestCase):
    @each("md")
    def test_reads_as_text(self, path):
        # CommonMark with GitHub's extensions, so that text stays text there, too.
        reader = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
        document = html5lib.parse(reader.render(path.read_text(encoding="utf-8")))
        self.assertEqual(words(html_text(document)), expected(path))
        names = {str(element.tag).split("}")[-1] for element in document.iter()}
        allowed = {"html", "head", "body", "h1", "h2", "p", "br", "ul", "li", "strong"}
        self.assertLessEqual(names, allowed)


# What stands before a date that is settled.
STATES = {"opfyldt": "Opfyldt: ", "forSent": "Sket for sent: ", "overskredet": "Overskredet: "}


class Calendar(unittest.TestCase):
    @each("ics")
    def test_events(self, path):
        raw = path.read_bytes()
        lines = raw.decode("utf-8").split("\r\n")
        self.assertEqual(lines.pop(), "")
        self.assertFalse([line for line in lines if len(line.encode()) > 75 or re.search(r"[\0-\x1f\x7f]", line)])
        calendar = icalendar.Calendar.from_ical(raw)
        self.assertEqual((calendar["VERSION"], "PRODID" in calendar), ("2.0", True))
        events = calendar.walk("VEVENT")
        dates = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["frister"]
        self.assertEqual([event["UID"] for event in events], [f"{d['id']}-{d['dato']}@paragraf101" for d in dates])
        self.assertEqual([event["DTSTART"].dt.isoformat() for event in events], [d["dato"] for d in dates])
        self.assertEqual([event["SUMMARY"] for event in events], [STATES.get(d["tilstand"]["slags"], "") + d["hvad"] for d in dates])
        for event in events:
            self.event(event)

    def event(self, event):
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        self.assertIs(type(start), datetime.date)
        self.assertEqual(end - start, datetime.timedelta(days=1))
        self.assertEqual(event["DTSTAMP"].dt.time(), datetime.time())
        self.assertEqual(event["TRANSP"], "TRANSPARENT")
        self.assertRegex(event["DESCRIPTION"], r"\APr\. \d{1,2}\. [a-z]+ \d{4}: .+\.\nRegnet: ")
        self.assertFalse({"ATTENDEE", "ORGANIZER", "CONTACT", "LOCATION"} & set(event))
        self.assertFalse(event.errors)


def convert(paths, form):
    """Lets LibreOffice, with a profile of its own, write the documents in another form."""
    profile = (CONVERTED / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", form, "--outdir", CONVERTED, *paths]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    extension = form.split(":")[0]
    missing = [path.name for path in paths if not (CONVERTED / f"{path.stem}.{extension}").is_file()]
    if done.returncode or missing:
        sys.exit(f"LibreOffice could not convert {', '.join(missing)} to {extension}:\n{done.stdout}{done.stderr}")


def main():
    global FOLDER, CONVERTED
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(f"usage: {sys.argv[0]} FOLDER")
    FOLDER = Path(sys.argv[1])
    documents = files("docx")
    beside = {"docx": ".txt", "html": ".txt", "md": ".txt", "ics": ".json"}
    missing = [f"no {other} beside {path.name}" for extension, other in beside.items()
               for path in files(extension) if not path.with_suffix(other).is_file()]
    if not documents or missing:
        sys.exit(f"{FOLDER}: {'; '.join(missing) or 'no .docx in it'}")
    with tempfile.TemporaryDirectory() as converted:
        CONVERTED = Path(converted)
        convert(documents, "pdf")
        convert(documents, "txt:Text (encoded):UTF8")
        counts = ", ".join(f"{len(files(e))} .{e}" for e in ("docx", "txt", "html", "md", "ics"))
        print(f"{FOLDER}: {counts}")
        result = unittest.main(argv=sys.argv[:1], verbosity=2, exit=False).result
    sys.exit(not result.wasSuccessful())


if __name__ == "__main__":
    main()
