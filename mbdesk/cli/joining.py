"""The verbs on proposals that are alike: likely duplicates, groups, answers, joining."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.app import Central, Json, one_of, opened_central, tell
from mbdesk.cli.proposals import Name, Number, Reason, proposals

if TYPE_CHECKING:
    from mbdesk.services.centre.joining.likeness import LikelyPair
    from mbdesk.services.centre.joining.listing import GroupLine

Other = Annotated[int, typer.Argument(min=1, help="The number of the other proposal.")]
Group = Annotated[int, typer.Argument(min=1, help="The group's number.")]
Answered = Annotated[str, typer.Argument(help="yes, no or unreachable.")]
AskedBy = Annotated[str, typer.Option(help="call, email, letter, in_person, or none.")]


@proposals.command(epilog="Example: mbdesk proposals likely central.mbdesk")
def likely(central: Central, as_json: Json = False) -> None:
    """List pairs of proposals that may mean the same, with the words that they share."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining.duplicates import read_likely

        for pair in read_likely(opened):
            tell(as_json, _words(pair), **_facts(pair))


@proposals.command("not-the-same", epilog="Example: … not-the-same c.mbdesk 12 31 --reason …")
def not_the_same(
    central: Central,
    number: Number,
    other: Other,
    reason: Reason,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Put on record that two proposals do not mean the same."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining.duplicates import tell_apart
        from mbdesk.services.centre.register.acts import Why

        tell_apart(opened, (number, other), Why(reason, name))
        tell(as_json, f"Proposals {number} and {other} are not the same.", apart=[number, other])


@proposals.command(epilog="Example: mbdesk proposals group central.mbdesk 12 31 44")
def group(
    central: Central,
    numbers: Annotated[list[int], typer.Argument(help="The numbers of the proposals.")],
    to: Annotated[int, typer.Option(help="A group that is there already.")] = 0,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Put proposals into a group of similar ones, so that their proposers are asked."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining.groups import group_together

        held = group_together(opened, numbers, to, name)
        tell(as_json, f"Group {held}", group=held)


@proposals.command(epilog="Example: mbdesk proposals groups central.mbdesk")
def groups(central: Central, as_json: Json = False) -> None:
    """List the groups of similar proposals, and what each proposer has answered."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining.listing import read_groups

        for line in read_groups(opened):
            tell(as_json, _group_words(line), **_group_facts(line))


@proposals.command(epilog="Example: mbdesk proposals consent c.mbdesk 12 yes --by-way call")
def consent(
    central: Central,
    number: Number,
    answer: Answered,
    by_way: AskedBy,
    said: Annotated[str, typer.Option(help="What was said.")] = "",
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Note what a proposer answers when asked whether proposals may be joined."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.joining import Answer, Way
        from mbdesk.services.centre.joining.groups import Asked, note_answer

        asked = Asked(one_of(Answer, answer), one_of(Way, by_way), said)
        note_answer(opened, number, asked, name)
        tell(as_json, f"Proposal {number}: {answer}", number=number, answer=answer)


@proposals.command("take-out", epilog="Example: mbdesk proposals take-out c.mbdesk 12 --reason …")
def take_out(
    central: Central, number: Number, reason: Reason, name: Name = "", as_json: Json = False
) -> None:
    """Take a proposal out of its group."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining import groups as acts
        from mbdesk.services.centre.register.acts import Why

        acts.take_out(opened, number, Why(reason, name))
        tell(as_json, f"Proposal {number} is in no group any more.", taken_out=number)


@proposals.command(epilog="Example: mbdesk proposals join c.mbdesk 1 --title … --text … --reason …")
def join(
    central: Central,
    group: Group,
    title: Annotated[str, typer.Option(help="What the joined proposal is called.")],
    text: Annotated[str, typer.Option(help="What it says.")],
    reason: Reason,
    place: Annotated[str, typer.Option(help="Where it is to be.")] = "",
    unreachable: Annotated[
        bool, typer.Option("--unreachable", help="Take along who could not be reached.")
    ] = False,
    name: Name = "",
    as_json: Json = False,
) -> None:
    """Join those of a group who say yes into one proposal; who says no stays alone."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining import groups as acts
        from mbdesk.services.centre.joining.joined_proposal import JoinedProposal
        from mbdesk.services.centre.register.acts import Why

        proposal = JoinedProposal(title, text, place)
        item = acts.join(opened, group, proposal, Why(reason, name), unreachable=unreachable)
        tell(as_json, f"Joined as proposal {item}", joined=item)


@proposals.command(epilog="Example: mbdesk proposals part central.mbdesk 45 --reason … --name A")
def part(
    central: Central, number: Number, reason: Reason, name: Name = "", as_json: Json = False
) -> None:
    """Undo a joining: the proposals that became one are on their own again."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.joining import groups as acts
        from mbdesk.services.centre.register.acts import Why

        acts.part(opened, number, Why(reason, name))
        tell(as_json, f"Proposal {number} is parted again.", parted=number)


def _words(pair: "LikelyPair") -> str:
    shared = ", ".join(pair.shared)
    translated = "  (by a translation)" if pair.translated else ""
    return f"{pair.first}  {pair.second}  {pair.score:.2f}  {shared}{translated}"


def _facts(pair: "LikelyPair") -> dict[str, Any]:
    return {
        "first": pair.first,
        "second": pair.second,
        "score": round(pair.score, 3),
        "shared": list(pair.shared),
        "language": pair.language,
        "translated": pair.translated,
    }


def _group_words(line: "GroupLine") -> str:
    members = ", ".join(f"{each.number} {each.answer or 'not asked'}" for each in line.members)
    joined = f"  joined as {line.item}" if line.item else ""
    return f"Group {line.number}: {line.state}{joined}  {members}"


def _group_facts(line: "GroupLine") -> dict[str, Any]:
    return {
        "group": line.number,
        "state": line.state,
        "item": line.item,
        "members": {each.number: each.answer for each in line.members},
    }
