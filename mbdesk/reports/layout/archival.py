"""What a PDF carries to be kept and read for long (PDF/A-2a, ISO 19005-2; PDF/UA-1, ISO 14289-1).

Its metadata as XMP, which tells the standards that it follows, and the colour space of its colours.
"""

from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFInfo,
    PDFName,
    PDFStream,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from mbdesk.reports.layout import srgb
from mbdesk.reports.layout.fonts import LATIN, font_name

PROGRAM = "mbdesk"
VERSION = (1, 7)
_END = b"endstream\n"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{program}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
"""The schema of PDF/UA is told in full: PDF/A-2 knows no schemas but its own (6.6.2.3.3)."""


def archival_canvas(stream: Any, size: tuple[float, float], title: str, language: str) -> Canvas:
    """Return an empty document that tells its title, language (BCP 47), standards and colours.

    Nothing in it tells a day or a machine: the same pages give the same bytes.
    """
    _mend_streams()
    own_font: Any = font_name(LATIN, bold=False)  # else each page names one that is not embedded
    canvas = Canvas(
        stream,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        lang=language,
        pdfVersion=VERSION,
        initialFontName=own_font,
    )
    document = inner(canvas)
    document.info = _Info()
    canvas.setTitle(title)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    catalog = document.Catalog
    catalog.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_output_intent(document)])
    catalog.Metadata = _metadata(title, language)
    return canvas


def inner(canvas: Any) -> Any:
    """Return the objects of the file that a canvas draws: reportlab has no other door to them."""
    return canvas._doc  # noqa: SLF001  # as said above


class _Info(PDFInfo):
    """The short metadata beside the XMP, without the day that reportlab would make up."""

    def format(self, document: Any) -> bytes:
        told = {
            "Title": self.title,
            "Author": PROGRAM,
            "Creator": PROGRAM,
            "Producer": self.producer,
        }
        entries = {name: PDFString(text) for name, text in told.items()}
        return bytes(PDFDictionary(entries).format(document))


def _metadata(title: str, language: str) -> PDFStream:
    packet = _XMP.format(
        title=escape(title), language=language, program=PROGRAM, producer=escape(PDFInfo.producer)
    )
    entries = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
    return PDFStream(PDFDictionary(entries), packet.encode())


def _output_intent(document: Any) -> PDFDictionary:
    profile = PDFStream(PDFDictionary({"N": 3}), srgb.PROFILE)
    entries = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(srgb.NAME),
        "Info": PDFString(srgb.NAME),
        "DestOutputProfile": document.Reference(profile),
    }
    return PDFDictionary(entries)


def _mend_streams() -> None:
    """Let reportlab end what it writes of each stream with a line of its own, as PDF/A asks.

    It writes bytes as they are, too, not in letters that take a quarter more (ASCII85).
    """
    rl_config.useA85 = 0
    stream: Any = PDFStream
    stream.format = _stream


_written = PDFStream.format


def _stream(self: Any, document: Any) -> bytes:
    written = bytes(_written(self, document))
    return written[: -len(_END)] + b"\n" + _END
