// SPDX-License-Identifier: MPL-2.0
//! A zip archive of uncompressed files; the same files give the same bytes.

/// 1 January 1980, the earliest date in a zip archive: MS-DOS date, year 0, month 1, day 1.
const DATO: u16 = 0x21;
/// "Stored" needs version 1.0 of the format.
const VERSION: u16 = 10;

/// Archives the files, in order, under their ASCII names.
///
/// A letter is some kilobytes: sizes and offsets are far below the format's 4 GB.
pub fn pak(filer: &[(&str, String)]) -> Vec<u8> {
    let mut ud = Vec::new();
    let mut oversigt = Vec::new();
    for (navn, indhold) in filer {
        let plads = tal(ud.len());
        let faelles = faelles(navn, indhold.as_bytes());
        ud.extend_from_slice(b"PK\x03\x04");
        ud.extend_from_slice(&faelles);
        ud.extend_from_slice(navn.as_bytes());
        ud.extend_from_slice(indhold.as_bytes());

        oversigt.extend_from_slice(b"PK\x01\x02");
        oversigt.extend_from_slice(&VERSION.to_le_bytes());
        oversigt.extend_from_slice(&faelles);
        oversigt.extend_from_slice(&[0; 10]); // no comment, first disk, no attributes
        oversigt.extend_from_slice(&plads.to_le_bytes());
        oversigt.extend_from_slice(navn.as_bytes());
    }
    let antal = kort_tal(filer.len()).to_le_bytes();
    let begynder = tal(ud.len());
    let fylder = tal(oversigt.len());
    ud.extend_from_slice(&oversigt);
    ud.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    ud.extend_from_slice(&antal);
    ud.extend_from_slice(&antal);
    ud.extend_from_slice(&fylder.to_le_bytes());
    ud.extend_from_slice(&begynder.to_le_bytes());
    ud.extend_from_slice(&[0; 2]); // no comment
    ud
}

/// The fields that a file's header shares with its directory entry.
fn faelles(navn: &str, indhold: &[u8]) -> Vec<u8> {
    let mut ud = Vec::new();
    ud.extend_from_slice(&VERSION.to_le_bytes());
    ud.extend_from_slice(&[0; 6]); // no flags, stored, midnight
    ud.extend_from_slice(&DATO.to_le_bytes());
    ud.extend_from_slice(&crc32(indhold).to_le_bytes());
    ud.extend_from_slice(&tal(indhold.len()).to_le_bytes());
    ud.extend_from_slice(&tal(indhold.len()).to_le_bytes());
    ud.extend_from_slice(&kort_tal(navn.len()).to_le_bytes());
    ud.extend_from_slice(&[0; 2]); // no extra field
    ud
}

fn tal(antal: usize) -> u32 {
    u32::try_from(antal).unwrap_or(u32::MAX)
}

fn kort_tal(antal: usize) -> u16 {
    u16::try_from(antal).unwrap_or(u16::MAX)
}

/// The CRC-32 of ISO 3309, as zip and PNG use it.
fn crc32(bytes: &[u8]) -> u32 {
    let rest = bytes.iter().fold(u32::MAX, |rest, byte| {
        (0..8).fold(rest ^ u32::from(*byte), |rest, _| {
            let ulige = rest & 1 == 1;
            (rest >> 1) ^ if ulige { 0xedb8_8320 } else { 0 }
        })
    });
    !rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crc_of_known_texts() {
        let rows: [(&str, &[u8], u32); 4] = [
            ("the check value of the standard", b"123456789", 0xcbf4_3926),
            ("nothing", b"", 0),
            ("one letter", b"a", 0xe8b7_be43),
            (
                "a sentence",
                b"The quick brown fox jumps over the lazy dog",
                0x414f_a339,
            ),
        ];
        for (navn, bytes, ventet) in rows {
            assert_eq!(crc32(bytes), ventet, "{navn}");
        }
    }

    #[test]
    fn the_smallest_archive_to_the_byte() {
        let ventet = [
            b"PK\x03\x04\x0a\0\0\0\0\0\0\0\x21\0\x43\xbe\xb7\xe8\x01\0\0\0\x01\0\0\0\x01\0\0\0na".to_vec(),
            b"PK\x01\x02\x0a\0\x0a\0\0\0\0\0\0\0\x21\0\x43\xbe\xb7\xe8\x01\0\0\0\x01\0\0\0\x01\0\0\0".to_vec(),
            b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0n".to_vec(),
            b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0\x20\0\0\0\0\0".to_vec(),
        ];
        assert_eq!(pak(&[("n", "a".into())]), ventet.concat());
    }

    #[test]
    fn an_archive_of_two_says_how_many_and_how_long() {
        let arkiv = pak(&[("en.xml", "a".into()), ("to.xml", "bb".into())]);
        let har = |bytes: &[u8]| arkiv.windows(bytes.len()).any(|vindue| vindue == bytes);
        assert!(har(b"\x01\0\0\0\x01\0\0\0\x06\0\0\0en.xmla"), "the first");
        assert!(har(b"\x02\0\0\0\x02\0\0\0\x06\0\0\0to.xmlbb"), "the second");
        assert!(har(b"PK\x05\x06\0\0\0\0\x02\0\x02\0"), "how many");
    }
}
