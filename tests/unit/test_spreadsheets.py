"""Tables from spreadsheet programs: what people's files hold, and files made to do harm."""

import io
import zipfile

import pytest

from mbdesk.errors.files import FileMissingError, InvalidInputError
from mbdesk.words.exchange import spreadsheets
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def workbook(path, sheet, strings="", **parts):
    """Write an xlsx file whose sheet has this XML, as a spreadsheet program lays it out."""
    files = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>'
        '<sheet name="Blad2" sheetId="7" r:id="rId9"/><sheet name="x" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="urn:x">'
        '<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="rId9" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        "xl/worksheets/sheet2.xml": f'<worksheet xmlns="{MAIN}"><sheetFormatPr/>'
        f"<sheetData>{sheet}</sheetData></worksheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        **parts,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def refused(path):
    with pytest.raises(InvalidInputError) as caught:
        read_table(path)
    return caught.value.parameters["reason"]


def test_a_workbook_of_our_own_is_read_back(tmp_path):
    rows = [["Nummer", "Titel", "Kostnad"], ["V1", 'Bänkar & "ljus" <i parken>', 450_000], ["=1+1"]]
    path = write_xlsx(tmp_path / "valsedel.xlsx", rows)
    assert read_table(path) == [
        ["Nummer", "Titel", "Kostnad"],
        ["V1", 'Bänkar & "ljus" <i parken>', "450000"],
        ["=1+1"],
    ]


def test_the_first_sheet_is_read_with_texts_of_every_kind(tmp_path):
    sheet = """
    <row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>direkt</t></is></c></row>
    <row r="3"><c r="B3"><v>450000</v></c><c r="C3"><v>4.5E5</v></c><c r="D3"><v>0.5</v></c>
      <c r="E3" t="str"><f>A1&amp;"x"</f><v>räknat</v></c><c r="F3" t="s"><v>0</v></c></row>
    <row r="4"><c r="A4" s="1"/></row>"""
    strings = """<si><t>ett_x000D_
två</t></si><si><r><t>ri</t></r><r><t>kt</t></r><rPh sb="0" eb="1"><t>läs så</t></rPh></si>"""
    path = workbook(tmp_path / "a.xlsx", sheet, strings)
    assert read_table(path) == [
        ["rikt", "", "direkt"],
        [],
        ["", "450000", "450000", "0.5", "räknat", "ett\ntvå"],
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_is_read_as_programs_write_it(tmp_path, encoding, delimiter):
    path = tmp_path / "a.csv"
    rows = [["Nummer", "Titel"], ["V1", '"Lekplats, ""ny""; vid\r\ntorget"'], [], ["Å2", " Bänk "]]
    path.write_bytes("\r\n".join(delimiter.join(row) for row in rows).encode(encoding))
    told = read_table(path)
    assert told[0] == ["Nummer", "Titel"]
    assert told[1][0] == "V1"
    assert told[1][1].startswith('Lekplats, "ny"; vid')
    assert told[2:] == [[], ["Å2", "Bänk"]]


def test_what_xml_cannot_say_is_read_back_too(tmp_path):
    odd = "a_x0041_b\x01\ufffe\ud800_x000D_"
    assert read_table(write_xlsx(tmp_path / "a.xlsx", [[odd]])) == [[odd]]


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileMissingError):
        read_table(tmp_path / "none.xlsx")


@pytest.mark.parametrize("data", [b"", b"PK\3\4cut", b"\xd0\xcf\x11\xe0 with a password"])
def test_what_is_no_workbook_is_refused_as_such(tmp_path, data):
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    assert refused(path) == "no_workbook"


def test_a_workbook_without_its_parts_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refused(tmp_path / "a.xlsx") == "no_workbook"


def test_entities_are_refused(tmp_path):
    bomb = (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + f'<sst xmlns="{MAIN}"><si><t>&a;</t></si></sst>'
    )
    path = workbook(tmp_path / "a.xlsx", "", **{"xl/sharedStrings.xml": bomb})
    assert refused(path) == "no_workbook"


def test_a_part_that_unpacks_to_too_much_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(spreadsheets, "LARGEST_PART", 1 << 16)
    path = workbook(tmp_path / "a.xlsx", "", "<si><t>" + " " * (1 << 17) + "</t></si>")
    assert path.stat().st_size < 1 << 13
    assert refused(path) == "too_large"


def test_a_part_that_unpacks_to_more_than_it_says_is_refused(tmp_path):
    path = workbook(tmp_path / "a.xlsx", '<row r="1"><c r="A1"><v>1</v></c></row>' * 50)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = archive.getinfo("xl/worksheets/sheet2.xml")
    said = entry.file_size.to_bytes(4, "little")
    place = data.rindex(said)  # in the directory at the end
    data[place : place + 4] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    assert refused(path) == "no_workbook"


def test_a_tag_or_a_text_without_end_is_refused(tmp_path):
    attributes = " ".join(f'a{number}=""' for number in range(200_000))
    assert refused(workbook(tmp_path / "a.xlsx", f"<row {attributes}/>")) == "no_workbook"
    long = f'<row r="1"><c r="A1" t="str"><v>{"x" * (2 << 20)}</v></c></row>'
    assert refused(workbook(tmp_path / "b.xlsx", long)) == "no_workbook"


def test_one_long_text_that_many_cells_name_is_refused_before_it_is_copied(tmp_path, monkeypatch):
    monkeypatch.setattr(spreadsheets, "LARGEST_PART", 1 << 20)
    cells = '<c t="s"><v>0</v></c>' * 150
    rows = "".join(f'<row r="{number}">{cells}</row>' for number in range(1, 100))
    path = workbook(tmp_path / "a.xlsx", rows, f"<si><t>{'x ' * 30_000}</t></si>")
    assert refused(path) == "too_large"


@pytest.mark.parametrize(
    "sheet",
    [
        "<a>" * 1000 + "</a>" * 1000,
        '<row r="1">' + "<c/>" * 30_000 + "</row>",
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="x"><c r="A1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
    ],
)
def test_odd_sheets_are_refused(tmp_path, sheet):
    assert refused(workbook(tmp_path / "a.xlsx", sheet)) in {"no_workbook", "too_many_rows"}


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        ('<row r="9999999"><c r="A9999999"><v>1</v></c></row>', "too_many_rows"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "too_many_columns"),
    ],
)
def test_more_rows_and_columns_than_anybody_types_are_refused(tmp_path, sheet, reason):
    assert refused(workbook(tmp_path / "a.xlsx", sheet)) == reason


def test_rows_that_are_formatted_and_empty_to_the_end_are_no_rows(tmp_path):
    empty = "".join(f'<row r="{n}" s="1"><c r="B{n}" s="1"/></row>' for n in range(2, 50_000))
    sheet = f'<row r="1"><c r="A1"><v>1e400</v></c></row>{empty}'
    assert read_table(workbook(tmp_path / "a.xlsx", sheet)) == [["1e400"]]


def test_a_csv_of_too_many_rows_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("1\n" * (spreadsheets.MOST_ROWS + 1))
    assert refused(path) == "too_many_rows"
