"""What is done with groups of similar proposals, each by a form that says what it means."""

import re
from collections.abc import Mapping, Sequence

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.groups import group_together, join, part, take_out
from mbdesk.services.centre.joining.joined_proposal import JoinedProposal
from mbdesk.services.centre.joining.listing import GroupLine
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.phrase import Number, Readable, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

_NUMBER = re.compile(r"[0-9]{1,9}")
_NEW, _LEFT_OUT, _ALONG = "0", "left_out", "along"


def joining(central: CentralFile, group: GroupLine, draft: JoinedProposal) -> ActForm:
    """Return the form by which those of a group who say yes become one proposal."""

    def act(typed: Mapping[str, str], why: Why) -> None:
        text = JoinedProposal(typed["title"], typed["description"], typed["place"])
        join(central, group.number, text, why, unreachable=typed["which"] == _ALONG)

    return ActForm(
        path=f"joining.{group.number}",
        title=translate("joining", "Join as one proposal"),
        says=translate(
            "joining",
            "Those of group {group} who say yes become one proposal with a number of its own. Who "
            "says no stays alone. What each of them left stays in the register, and the ballot and "
            "the answers name them all. The text is made of theirs: write it as one.",
        ).fill(group=Number(group.number)),
        press=translate("joining", "Join them"),
        act=act,
        texts={
            "title": (PROPOSAL_TEXTS["title"].keyed_in, draft.title),
            "description": (PROPOSAL_TEXTS["description"].keyed_in, draft.description),
            "place": (PROPOSAL_TEXTS["place"].keyed_in, draft.place),
        },
        choices={
            _LEFT_OUT: (translate("joining", "stay alone"), None),
            _ALONG: (translate("joining", "are joined too"), None),
        },
        several_lines=("description",),
        chooses=translate("joining", "Those who could &not be reached"),
    )


def grouping(central: CentralFile, groups: Sequence[GroupLine], numbers: str = "") -> ActForm:
    """Return the form by which proposals are put into a new group, or into one of these."""

    def act(typed: Mapping[str, str], _why: Why) -> None:
        wanted = [int(each) for each in _NUMBER.findall(typed["numbers"])]
        group_together(central, wanted, int(typed["which"]))

    named: dict[str, tuple[Readable, str | None]] = {
        _NEW: (translate("joining", "A new group"), None)
    }
    for group in groups:
        says = translate("joining", "Group {group}").fill(group=Number(group.number))
        named[str(group.number)] = says, None
    return ActForm(
        path="grouping",
        title=translate("joining", "Put proposals into a group"),
        says=translate(
            "joining",
            "They may mean the same. Their proposers are asked before anything is joined.",
        ),
        press=translate("joining", "Put them there"),
        act=act,
        texts={"numbers": (translate("joining", "&Numbers, as 12, 31, 44"), numbers)},
        choices=named,
        chooses=translate("joining", "&Into"),
        asks_reason=False,
    )


def taking_out(central: CentralFile, number: int) -> ActForm:
    """Return the form by which a proposal is taken out of its group."""
    return ActForm(
        path=f"taking_out.{number}",
        title=translate("joining", "Take out of the group"),
        says=translate("joining", "It goes on by itself. What was asked and said stays on record."),
        press=translate("joining", "Take it out"),
        act=lambda _, why: take_out(central, number, why),
        texts={},
        choices={},
    )


def parting(central: CentralFile, item: int) -> ActForm:
    """Return the form by which a joining is undone."""
    return ActForm(
        path=f"parting.{item}",
        title=translate("joining", "Undo the joining"),
        says=translate(
            "joining",
            "Proposal {item} is parted: what it was made of goes on by itself again. Its number "
            "stays in the register.",
        ).fill(item=Number(item)),
        press=translate("joining", "Part it"),
        act=lambda _, why: part(central, item, why),
        texts={},
        choices={},
    )
