#!/usr/bin/env bash
# SPDX-License-Identifier: MPL-2.0
# Gives the documents and calendars of a folder to LibreOffice and to libraries that are not ours.
#
#   check-documents.sh FOLDER    NAME.docx with NAME.txt beside it; NAME.html and NAME.md where there are any;
#                                NAME.ics with the assessment as NAME.json beside it
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ $# = 1 ] || die "which folder?" "scripts/check-documents.sh FOLDER"
# Debian's own Python is the one that Debian's packages are for.
python=${P101_PYTHON:-/usr/bin/python3}
need soffice "scripts/setup.sh test, or install LibreOffice Writer"
need pdftotext "scripts/setup.sh test, or install poppler-utils"
need "$python" "scripts/setup.sh test, or name another: P101_PYTHON=/path/to/python3"
"$python" -c 'import docx, html5lib, icalendar, markdown_it' ||
  die "$python lacks a library" "scripts/setup.sh test, or pip install python-docx html5lib icalendar markdown-it-py"
PYTHONDONTWRITEBYTECODE=1 "$python" tests/dokumenter/check_documents.py "$1"
