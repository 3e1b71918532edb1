"""What an archive package says of itself: Dublin Core, PREMIS, and a page for whoever opens it."""

from xml.etree import ElementTree as ET

from mbdesk.reports.archive_package.content import Group, PackageContent, PackagedFile

_DC, _PREMIS = "http://purl.org/dc/elements/1.1/", "http://www.loc.gov/premis/v3"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

README = """\
{title}
{district}

This is an archive package (E-ARK CSIP 2.1) of a participatory budget. It was made on {day} by
mbdesk {version}. METS.xml lists every file with its size and SHA-256.

representations/rep1/data/papers     papers as PDF/A-2a, tagged (PDF/UA-1)
representations/rep1/data/tables     figures as CSV, described by datapackage.json, and as JSON
representations/rep1/data/proposals  what residents proposed, a line of JSON for each
representations/rep1/data/result     the signed result, and the vote in Pabulib's format
schemas                              JSON Schemas of the JSON files
metadata                             Dublin Core and PREMIS

Control code of the participatory budget: {fingerprint}
Digest of the result: {digest}

The signed result can be checked by `mbdesk verify` without any other file. It is a zip without
compression: `result.json` and `ballots.jsonl` in it can be read by any program.
"""


def readme(content: PackageContent) -> bytes:
    """Return the page for whoever opens the package."""
    told = {
        name: getattr(content, name)
        for name in ("title", "district", "day", "version", "fingerprint", "digest")
    }
    return README.format(**told).encode()


def dublin_core(content: PackageContent) -> bytes:
    """Return what the package is, in Dublin Core's simple elements."""
    ET.register_namespace("dc", _DC)
    root = ET.Element("simpledc")
    told = {
        "title": content.title,
        "creator": content.district,
        "subject": "medborgarbudget",
        "description": "Papers, data and signed result of a participatory budget",
        "date": content.day,
        "type": "Collection",
        "identifier": content.name,
        "source": content.reference,
        "language": content.language,
    }
    for name, text in told.items():
        if text:
            ET.SubElement(root, f"{{{_DC}}}{name}").text = text
    return _written(root)


def premis(content: PackageContent) -> bytes:
    """Return how the package came about."""
    root = _premis()
    held = ET.SubElement(root, _name("object"), {f"{{{_XSI}}}type": "premis:representation"})
    _identified(held, "object", "local", content.name)
    _event(root, content)
    _agent(root, content)
    return _written(root)


def premis_of_files(content: PackageContent) -> bytes:
    """Return of each kept file what it is, and how it came about."""
    root = _premis()
    for each in content.of(Group.DATA):
        _object(root, each)
    _event(root, content)
    _agent(root, content)
    return _written(root)


def _premis() -> ET.Element:
    ET.register_namespace("premis", _PREMIS)
    ET.register_namespace("xsi", _XSI)
    return ET.Element(_name("premis"), {"version": "3.0"})


def _object(root: ET.Element, each: PackagedFile) -> None:
    held = ET.SubElement(root, _name("object"), {f"{{{_XSI}}}type": "premis:file"})
    _identified(held, "object", "path", each.inside)
    facts = ET.SubElement(held, _name("objectCharacteristics"))
    fixity = ET.SubElement(facts, _name("fixity"))
    _text(fixity, "messageDigestAlgorithm", "SHA-256")
    _text(fixity, "messageDigest", each.digest)
    _text(facts, "size", str(each.size))
    designation = ET.SubElement(ET.SubElement(facts, _name("format")), _name("formatDesignation"))
    _text(designation, "formatName", each.format)
    _text(held, "originalName", each.path.rpartition("/")[2])


def _event(root: ET.Element, content: PackageContent) -> None:
    event = ET.SubElement(root, _name("event"))
    _identified(event, "event", "local", f"{content.name}-made")
    _text(event, "eventType", "creation")
    _text(event, "eventDateTime", content.moment)
    linked = ET.SubElement(event, _name("linkingAgentIdentifier"))
    _text(linked, "linkingAgentIdentifierType", "software")
    _text(linked, "linkingAgentIdentifierValue", "mbdesk")


def _agent(root: ET.Element, content: PackageContent) -> None:
    agent = ET.SubElement(root, _name("agent"))
    _identified(agent, "agent", "software", "mbdesk")
    _text(agent, "agentName", "mbdesk")
    _text(agent, "agentType", "software")
    _text(agent, "agentVersion", content.version)


def _identified(parent: ET.Element, what: str, kind: str, value: str) -> None:
    identifier = ET.SubElement(parent, _name(f"{what}Identifier"))
    _text(identifier, f"{what}IdentifierType", kind)
    _text(identifier, f"{what}IdentifierValue", value)


def _text(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, _name(tag)).text = text


def _name(tag: str) -> str:
    return f"{{{_PREMIS}}}{tag}"


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"
