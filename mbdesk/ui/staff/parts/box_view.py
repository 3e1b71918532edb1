"""What is shown of a ballot box, at the desk that made it and at the computer that counts it."""

from mbdesk.domain.texts import in_language
from mbdesk.services.counting.box_file import BoxFacts
from mbdesk.ui.staff.parts.facts import Fact
from mbdesk.ui.staff.parts.table import unbroken
from mbdesk.words.phrase import Number, Reader, translate


def box_facts_shown(box: BoxFacts, reader: Reader) -> list[Fact]:
    """Return the facts of a box: the same two people read out in both places."""
    envelopes = translate("BoxFacts", "%Ln envelopes are in it.", None, box.envelopes)
    told = [envelopes.read(reader)]
    if box.left_out:
        out = translate("BoxFacts", "%Ln are left out, each told by number.", None, box.left_out)
        told.append(out.read(reader))
    if box.tests:
        tests = translate("BoxFacts", "%Ln test ballots lie beside them.", None, box.tests)
        told.append(tests.read(reader))
    title = in_language(box.frame.titles, reader.language)
    number = translate("BoxFacts", "Number {number}").fill(number=Number(box.number))
    stations = translate("BoxFacts", "%Ln stations", None, box.stations)
    return [
        Fact(translate("BoxFacts", "Participatory budget").read(reader), title),
        Fact(translate("BoxFacts", "Ballot box").read(reader), number.read(reader)),
        Fact(translate("BoxFacts", "Stations").read(reader), stations.read(reader)),
        Fact(translate("BoxFacts", "Envelopes").read(reader), " ".join(told)),
        Fact(translate("BoxFacts", "Code of the box").read(reader), unbroken(box.code)),
    ]
