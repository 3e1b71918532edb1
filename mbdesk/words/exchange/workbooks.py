"""Writes workbooks (xlsx) that people fill in or read in a spreadsheet program.

A table is rows of texts and whole numbers, the headings first::

    write_xlsx(Path("ballot.xlsx"), [("Nummer", "Kostnad"), ("V1", 450_000)])
"""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from xml.sax.saxutils import escape

from mbdesk.publishing import publish_file


@dataclass(frozen=True, slots=True)
class Headings:
    """Which row holds the headings, from 1, and what may be chosen below them, by column from 0.

    A program offers the choices in a list, and refuses what is none of them.
    """

    row: int = 1
    choices: Mapping[int, Sequence[str]] = field(default_factory=dict)


def write_xlsx(
    path: Path,
    rows: Sequence[Sequence[str | int]],
    headings: Headings = Headings(),
    *,
    private: bool = False,
) -> Path:
    """Write a workbook of one sheet, whose headings are bold, and return where it stands.

    Texts stay texts, whatever they begin with, so that nothing in them is computed. `private` is
    as `publish_file` has it, whose errors are raised.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in {**_PARTS, _SHEET: _sheet_of(rows, headings)}.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return publish_file(path, packed.getvalue(), private=private)


def _sheet_of(rows: Sequence[Sequence[str | int]], headings: Headings) -> str:
    lines = (
        f'<row r="{number}">'
        f"{''.join(_cell(cell, bold=number == headings.row) for cell in row)}</row>"
        for number, row in enumerate(rows, start=1)
    )
    widths = "".join(
        f'<col min="{place}" max="{place}" width="{_width(column)}" customWidth="1"/>'
        for place, column in enumerate(zip_longest(*rows, fillvalue=""), start=1)
    )
    columns = f"<cols>{widths}</cols>" if widths else ""
    content = f"{columns}<sheetData>{''.join(lines)}</sheetData>{_choices(len(rows), headings)}"
    return f'{_XML}<worksheet xmlns="{_MAIN}">{content}</worksheet>'


def _choices(last: int, headings: Headings) -> str:
    """Return which cells are chosen from a list; commas part its texts, quotes are doubled."""
    if not headings.choices or last <= headings.row:
        return ""
    rules = []
    for column, texts in headings.choices.items():
        name, listed = _column_name(column), escape(",".join(texts).replace('"', '""'))
        cells = f"{name}{headings.row + 1}:{name}{last}"
        rules.append(
            f'<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="{cells}">'
            f'<formula1>"{listed}"</formula1></dataValidation>'
        )
    return f'<dataValidations count="{len(rules)}">{"".join(rules)}</dataValidations>'


def _column_name(place: int) -> str:
    """Return what a program calls a column, from 0.

    >>> _column_name(0), _column_name(25), _column_name(26), _column_name(701), _column_name(702)
    ('A', 'Z', 'AA', 'ZZ', 'AAA')
    """
    name, place = "", place + 1
    while place:
        place, letter = divmod(place - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _width(column: Sequence[str | int]) -> int:
    return min(max(len(str(cell)) for cell in column) + 2, _WIDEST)


def _cell(value: str | int, *, bold: bool) -> str:
    style = ' s="1"' if bold else ' s="2"'
    if isinstance(value, int):
        return f"<c{style}><v>{value}</v></c>"
    text = escape(_UNSAYABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", value))
    return f'<c{style} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


_UNSAYABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot say, and what would be read as such: a workbook writes it as `_x000D_`."""
_WIDEST = 60
_SHEET = "xl/worksheets/sheet1.xml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPEN = "http://schemas.openxmlformats.org"
_MAIN = f"{_OPEN}/spreadsheetml/2006/main"
_LINKS = f"{_OPEN}/officeDocument/2006/relationships"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": f"""{_XML}<Types xmlns="{_OPEN}/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>\
<Override PartName="/{_SHEET}" ContentType="{_TYPES}.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/></Types>""",
    "_rels/.rels": f"""{_XML}<Relationships xmlns="{_OPEN}/package/2006/relationships">\
<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/>\
</Relationships>""",
    "xl/workbook.xml": f"""{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>\
<sheet name="mbdesk" sheetId="1" r:id="rId1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""{_XML}<Relationships \
xmlns="{_OPEN}/package/2006/relationships">\
<Relationship Id="rId1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>\
<Relationship Id="rId2" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>""",
    "xl/styles.xml": f"""{_XML}<styleSheet xmlns="{_MAIN}">\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>""",
}
"""What a workbook consists of beside its sheet, as ECMA-376 wants it at least."""
