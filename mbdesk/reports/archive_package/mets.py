"""METS of an archive package, as E-ARK CSIP 2.1 has it: one of the whole, one of what it keeps."""

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from mbdesk.reports.archive_package.content import (
    METS,
    REPRESENTATION,
    Group,
    PackageContent,
    PackagedFile,
)

_METS, _XLINK = "http://www.loc.gov/METS/", "http://www.w3.org/1999/xlink"
_CSIP = "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"
_PROFILE = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml"
_KIND = "Participatory budget: papers, data and signed result"
"""What the content is, in words of its own: no vocabulary has a vote."""
_SPACES = {"mets": _METS, "xlink": _XLINK, "csip": _CSIP}


def package_mets(content: PackageContent) -> bytes:
    """Return the METS of the whole package; `content` has its files but for this one."""
    groups = (Group.DOCUMENTATION, Group.SCHEMAS, Group.REPRESENTATION)
    return _mets(content, content.name, groups)


def representation_mets(content: PackageContent) -> bytes:
    """Return the METS of what is kept; its paths begin at its own folder."""
    return _mets(content, f"{content.name}-rep1", (Group.DATA,))


def _mets(content: PackageContent, name: str, groups: Sequence[Group]) -> bytes:
    for prefix, space in _SPACES.items():
        ET.register_namespace(prefix, space)
    root = ET.Element(_name("mets"), _root_attributes(content, name))
    _header(root, content)
    whole = Group.DATA not in groups
    _metadata(root, content, whole=whole)
    files = ET.SubElement(root, _name("fileSec"), {"ID": "file-sec"})
    for group in groups:
        _group(files, group, content)
    _structure(root, content, groups, whole=whole)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _root_attributes(content: PackageContent, name: str) -> dict[str, str]:
    return {
        "OBJID": name,
        "LABEL": f"{content.title}, {content.district}",
        "TYPE": "Mixed",
        _csip("CONTENTINFORMATIONTYPE"): "MIXED",
        "PROFILE": _PROFILE,
    }


def _header(root: ET.Element, content: PackageContent) -> None:
    """Write when and by which program it was made.

    The type is AIP: what the profile of a SIP asks of the agent that made it cannot be met
    together with what CSIP asks of it (decision 0029).
    """
    moments = {"CREATEDATE": content.moment, "LASTMODDATE": content.moment}
    header = ET.SubElement(
        root, _name("metsHdr"), {**moments, _csip("OAISPACKAGETYPE"): "AIP", "RECORDSTATUS": "NEW"}
    )
    maker = {"ROLE": "CREATOR", "TYPE": "OTHER", "OTHERTYPE": "SOFTWARE"}
    agent = ET.SubElement(header, _name("agent"), maker)
    ET.SubElement(agent, _name("name")).text = "mbdesk"
    note = ET.SubElement(agent, _name("note"), {_csip("NOTETYPE"): "SOFTWARE VERSION"})
    note.text = content.version
    if content.district:
        owner = {"ROLE": "ARCHIVIST", "TYPE": "ORGANIZATION"}
        agent = ET.SubElement(header, _name("agent"), owner)
        ET.SubElement(agent, _name("name")).text = content.district
    if content.reference:
        record = ET.SubElement(header, _name("altRecordID"), {"TYPE": "REFERENCECODE"})
        record.text = content.reference


def _metadata(root: ET.Element, content: PackageContent, *, whole: bool) -> None:
    """Point to what describes the package, and to what tells how it came about."""
    for number, each in enumerate(content.of(Group.DESCRIPTIVE) if whole else (), start=1):
        section = ET.SubElement(root, _name("dmdSec"), _dated(f"dmd-{number}", content))
        _reference(section, each, content, "DC")
    amd = ET.SubElement(root, _name("amdSec"), {"ID": "amd"})
    told = content.of(Group.PRESERVATION if whole else Group.KEPT)
    for number, each in enumerate(told, start=1):
        section = ET.SubElement(amd, _name("digiprovMD"), _dated(f"amd-{number}", content))
        _reference(section, each, content, "PREMIS")


def _dated(id_: str, content: PackageContent) -> dict[str, str]:
    return {"ID": id_, "CREATED": content.moment, "STATUS": "CURRENT"}


def _reference(section: ET.Element, each: PackagedFile, content: PackageContent, kind: str) -> None:
    attributes = {"MDTYPE": kind, **_facts(each, content), **_location(each.inside)}
    ET.SubElement(section, _name("mdRef"), attributes)


def _group(files: ET.Element, group: Group, content: PackageContent) -> None:
    named = {
        "ID": _id_of(group),
        "USE": group.value,
        _csip("CONTENTINFORMATIONTYPE"): "OTHER",
        _csip("OTHERCONTENTINFORMATIONTYPE"): _KIND,
    }
    held = ET.SubElement(files, _name("fileGrp"), named)
    for number, each in enumerate(content.of(group), start=1):
        id_ = f"{_id_of(group)}-{number}"
        file = ET.SubElement(held, _name("file"), {"ID": id_, **_facts(each, content)})
        ET.SubElement(file, _name("FLocat"), _location(each.inside))


def _facts(each: PackagedFile, content: PackageContent) -> dict[str, str]:
    return {
        "MIMETYPE": each.mime,
        "SIZE": str(each.size),
        "CREATED": content.moment,
        "CHECKSUM": each.digest,
        "CHECKSUMTYPE": "SHA-256",
    }


def _location(path: str) -> dict[str, str]:
    return {"LOCTYPE": "URL", _xlink("type"): "simple", _xlink("href"): path}


def _structure(
    root: ET.Element, content: PackageContent, groups: Sequence[Group], *, whole: bool
) -> None:
    """Write the map of the package: its metadata, and each group of files."""
    named = {"ID": "structure", "TYPE": "PHYSICAL", "LABEL": "CSIP"}
    structure = ET.SubElement(root, _name("structMap"), named)
    top = ET.SubElement(structure, _name("div"), {"ID": "div", "LABEL": content.name})
    if whole:
        described = " ".join(f"dmd-{n}" for n, _ in enumerate(content.of(Group.DESCRIPTIVE), 1))
        held = {"ID": "div-metadata", "LABEL": "Metadata", "DMDID": described, "ADMID": "amd"}
        ET.SubElement(top, _name("div"), held)
    for group in groups:
        label, slash, _ = group.value.partition("/")
        id_ = f"div-{_id_of(group)}"
        division = ET.SubElement(top, _name("div"), {"ID": id_, "LABEL": label})
        ET.SubElement(division, _name("fptr"), {"FILEID": _id_of(group)})
        if slash:
            inner = {"ID": f"{id_}-1", "LABEL": group.value}
            own = ET.SubElement(division, _name("div"), inner)
            location = _location(f"{REPRESENTATION}/{METS}")
            ET.SubElement(own, _name("mptr"), {**location, _xlink("title"): _id_of(group)})


def _id_of(group: Group) -> str:
    return group.value.partition("/")[0].lower()


def _name(tag: str) -> str:
    return f"{{{_METS}}}{tag}"


def _xlink(name: str) -> str:
    return f"{{{_XLINK}}}{name}"


def _csip(name: str) -> str:
    return f"{{{_CSIP}}}{name}"
