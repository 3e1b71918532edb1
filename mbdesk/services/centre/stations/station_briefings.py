"""What is told before two people decide about one station, or void a voting card."""

from mbdesk.domain.texts import unbroken
from mbdesk.services.centre.stations.station_register import StationStatus
from mbdesk.services.common.briefing import Briefing, Fact, Notes, says
from mbdesk.words.phrase import Number, Readable, Verbatim, translate

_NONE_YET = translate("StationActs", "none yet")


def figures_of(status: StationStatus) -> tuple[Fact, ...]:
    """Return what holds of a station."""
    number = Number(status.last_number) if status.last_number else _NONE_YET
    code = Verbatim(unbroken(status.fingerprint)) if status.fingerprint else _NONE_YET
    return (
        Fact(translate("StationActs", "Station"), Verbatim(status.station.full_name)),
        Fact(translate("StationActs", "Votes here"), Number(status.votes)),
        Fact(translate("StationActs", "Newest export"), number),
        Fact(translate("StationActs", "Control code"), code),
    )


def about_setting_aside(status: StationStatus) -> Briefing:
    """Return what is told before a station is left out of the count."""
    return Briefing(
        title=translate("StationActs", "Leave a station out of the count"),
        press=translate("StationActs", "Leave the station out"),
        facts=figures_of(status),
        notes=says(
            translate(
                "StationActs",
                "None of this station’s votes is opened or counted. Each is told in the result by "
                "its number, so that anybody can see which votes were left out.",
            ),
            translate(
                "StationActs",
                "Until the ballot box is made, two people can take the station back into the "
                "count.",
            ),
        ),
    )


def about_taking_back(status: StationStatus) -> Briefing:
    """Return what is told before a station that was left out is counted again."""
    return Briefing(
        title=translate("StationActs", "Take a station back into the count"),
        press=translate("StationActs", "Take the station back"),
        facts=figures_of(status),
        notes=says(
            translate(
                "StationActs",
                "The station was left out. From now on its votes count as if it never had been.",
            ),
        ),
    )


def about_new_code(status: StationStatus) -> Briefing:
    """Return what is told before a station gets a new code."""
    return Briefing(
        title=translate("StationActs", "Give a station a new code"),
        press=translate("StationActs", "Give a new code"),
        facts=figures_of(status),
        notes=says(
            translate(
                "StationActs",
                "For a station whose code was lost, or whose computer was. Whoever types the new "
                "code with a new pack makes the station anew, with a key of its own. The old code "
                "opens no new pack.",
            ),
            translate(
                "StationActs",
                "The votes that the centre holds of the station stay and count. Votes that lie "
                "only on the old computer are lost unless its last export is found.",
            ),
        ),
    )


_OTHERS_OUT = translate(
    "StationActs",
    "It has sent exports from more than one computer, or copy. Where later ones than the last that "
    "counts are held, that one alone stays: what the others sent is left out, and told by its "
    "numbers.",
)


def about_revoking(status: StationStatus, after: int | None = None) -> Briefing:
    """Return what is told before a station is revoked, `after` an export where that is chosen."""
    chosen = translate("StationActs", "Last export that counts")
    return Briefing(
        title=translate("StationActs", "Revoke a station"),
        press=translate("StationActs", "Revoke the station"),
        facts=(*figures_of(status), *(() if after is None else (Fact(chosen, Number(after)),))),
        notes=says(
            translate(
                "StationActs",
                "For a station that was stolen, or that somebody else may have used. What it sent "
                "up to the last export that counts is counted. Nothing that it sends later is "
                "taken in.",
            ),
            translate(
                "StationActs",
                "A later export can be kept aside and taken in after all, where its control code "
                "is that of a day report that two people have signed.",
            ),
            *((_OTHERS_OUT,) if status.parted else ()),
        ),
    )


def about_reset_file(status: StationStatus, days: int) -> Briefing:
    """Return what is told before a reset file is written, which may be used for some `days`."""
    return Briefing(
        title=translate("StationActs", "Let a kiosk’s staff code be chosen anew"),
        press=translate("StationActs", "Write the reset file…"),
        facts=figures_of(status)[:1],
        notes=(Notes(translate("StationActs", "What the reset file does"), _reset_does(days)),),
    )


def _reset_does(days: int) -> tuple[Readable, ...]:
    return (
        translate(
            "StationActs", "A new code can be chosen with it at this kiosk, and at no other."
        ),
        translate("StationActs", "It works once, today or within %Ln days.", None, days),
        translate(
            "StationActs", "Whoever holds it can do there what staff can. Hand it over in person."
        ),
        translate("StationActs", "Both logs tell of it, and so does the kiosk’s day report."),
    )


def about_voiding(
    made: int,
    void: int,
    card: int | None = None,
    last: int | None = None,
    reserve: int | None = None,
) -> Briefing:
    """Return what is told before a card is void, or those up to a `last` one, where chosen."""
    numbers = (
        (translate("VotingActs", "Voting cards made"), made),
        (translate("VotingActs", "Void already"), void),
        (translate("VotingActs", "The card that becomes void"), card),
        (translate("VotingActs", "The last of the cards that become void"), last),
        (translate("VotingActs", "The card of the reserve given out for it"), reserve),
    )
    return Briefing(
        title=translate("VotingActs", "Void a voting card"),
        press=translate("VotingActs", "Void the card"),
        facts=tuple(Fact(name, Number(number)) for name, number in numbers if number is not None),
        notes=says(
            translate(
                "VotingActs",
                "For a card that was lost, stolen or given to the wrong person. A void card never "
                "counts, whenever it was used: nobody needs to know where. Stations still take it, "
                "and do not tell.",
            ),
            translate(
                "VotingActs",
                "If the person gets another card, take one of the reserve, and note it here: so "
                "each person has one card that counts.",
            ),
            translate(
                "VotingActs",
                "The number stands at the top of each card. Nobody can vote with it, and it shows "
                "nothing of a vote: let people note it, apart from the card. A list of names and "
                "numbers shows whoever has the roll key too which of them have voted.",
            ),
        ),
    )
