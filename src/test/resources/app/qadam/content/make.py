"""Makes the files that need no program but Python: office documents, a page as PDF. Called by make.sh."""
import pathlib, struct, sys, zipfile

work = pathlib.Path(sys.argv[1])
here = pathlib.Path(__file__).parent
WHEN = (2026, 11, 23, 0, 0, 0)


def packed(name, parts):
    with zipfile.ZipFile(here / name, "w", zipfile.ZIP_DEFLATED) as out:
        for path, text in parts:
            stored = zipfile.ZIP_STORED if path == "mimetype" else zipfile.ZIP_DEFLATED
            out.writestr(zipfile.ZipInfo(path, WHEN), text, stored)


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
KIND = "application/vnd.openxmlformats-officedocument."


def office(name, part, kind, content):
    packed(name, [
        ("[Content_Types].xml",
         f'{XML}<Types xmlns="{TYPES}"><Default Extension="rels" ContentType='
         '"application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Override PartName="/{part}" ContentType="{KIND}{kind}"/></Types>'),
        ("_rels/.rels",
         f'{XML}<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}" Target="{part}"/>'
         "</Relationships>"),
        (part, XML + content),
    ])


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
paragraphs = "".join(f"<w:p><w:r><w:t>Letter of motivation, line {n}.</w:t></w:r></w:p>" for n in range(40))
office("letter.docx", "word/document.xml", "wordprocessingml.document.main+xml",
       f'<w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body></w:document>')
office("table.xlsx", "xl/workbook.xml", "spreadsheetml.sheet.main+xml", f'<workbook xmlns="{SHEET}"/>')
packed("letter.odt", [
    ("mimetype", "application/vnd.oasis.opendocument.text"),
    ("content.xml", XML + '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
])
packed("papers.zip", [("a.txt", "a"), ("b.txt", "b")])


def container(name, entry):
    """An OLE container (MS-CFB) of one directory sector, with one stream of no bytes."""
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + b"\xff" * 4 * 108
    table = struct.pack("<II", 0xFFFFFFFD, 0xFFFFFFFE) + b"\xff" * (512 - 8)

    def item(text, kind, child):
        letters = text.encode("utf-16-le") + b"\0\0"
        return (letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
                + bytes(36) + struct.pack("<IQ", 0xFFFFFFFE, 0))

    directory = item("Root Entry", 5, 1) + item(entry, 2, 0xFFFFFFFF) + bytes(256)
    (here / name).write_bytes(header + table + directory)


container("letter.doc", "WordDocument")
container("locked.docx", "EncryptedPackage")
(here / "letter.rtf").write_text(r"{\rtf1\ansi Letter of motivation.}")
(here / "note.txt").write_text("Примечание: оригинал у переводчика.\n", encoding="utf-8")

# A page of 210 x 297 points whose upper half is red.
page = b"1 0 0 rg 0 148.5 210 148.5 re f"
objects = [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 210 297] /Resources << >> /Contents 5 0 R >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 210 297] /Resources << >> /Contents 5 0 R >>",
    b"<< /Length %d >>\nstream\n%s\nendstream" % (len(page), page),
]
pdf = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
places = []
for number, content in enumerate(objects, 1):
    places.append(len(pdf))
    pdf += b"%d 0 obj\n%s\nendobj\n" % (number, content)
table = len(pdf)
pdf += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
pdf += b"".join(b"%010d 00000 n \n" % place for place in places)
pdf += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
(work / "page.pdf").write_bytes(pdf)
