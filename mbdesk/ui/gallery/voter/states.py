"""States of the residents' screens beside the usual ones: empty, full, refused, failed, very long.

This is the table of them, by name; how each is reached stands in `staging`.
"""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotKind, Bound
from mbdesk.domain.people import VoterAccess
from mbdesk.errors.voter import (
    AlreadyVotedError,
    CardUsedError,
    CodeMistypedError,
    CopyUnwritableError,
    CredentialNeededError,
    InvalidChoiceError,
    InvalidIdentityError,
    NotACardError,
    NotOpenError,
    PictureUnusableError,
    SlowDownError,
    TextMissingError,
    TextTooLongError,
    TooManyProposalsError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.services.station.casting import MOST_TESTS
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS
from mbdesk.ui.gallery.voter.staging import (
    LONG,
    Show,
    after_testing,
    at_cards,
    before_testing,
    camera_failed,
    casting,
    going_on,
    idle_after_testing,
    mark_refused,
    with_access,
    with_advice,
    with_ballot,
    with_draft,
    with_empty_ballot,
    with_error,
    with_long_ballot,
    with_long_details,
    without_task,
)
from mbdesk.ui.voter.pages.card_camera import DARK, FOREIGN, NEARER
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.voter.visit.session import Draft

Makers = Mapping[str, Callable[[], QWidget]]

TROUBLES = (
    NotOpenError(wanted="voting"),
    AlreadyVotedError(duplicates="count_one"),
    CardUsedError(duplicates="count_none"),
    UnknownCardError(),
    WrongCardCodeError(),
    NotACardError(),
    CodeMistypedError(),
    SlowDownError(seconds=120),
    CredentialNeededError(access="identity"),
    InvalidIdentityError(reason="identity_length"),
    InvalidChoiceError(reason="over_funds"),
    TooManyProposalsError(limit=3),
    TextTooLongError(field="description", limit=4000),
    TextMissingError(field="title"),
    CopyUnwritableError(),
    PictureUnusableError(),
)

ADVICE = {"nearer": NEARER, "foreign": FOREIGN, "dark": DARK}

ARABIC = Draft(
    {
        "title": "مقاعد في الشمس عند البحيرة",
        "description": "لا تستطيع جدتي أن تمشي حول البحيرة كلها دون أن ترتاح.\n"
        "ونحتاج أيضًا إلى مصباح.",
        "place": "الممشى شمال البحيرة (Råckstaträsk)",
    },
    contact="أمينة، 070-000 00 00",
    consent=True,
)
EXPENSIVE = Draft({"title": "Lampor"}, quantities={item.id: 40 for item in COST_ITEMS})


def states(show: Show) -> Makers:
    """Return a maker for every state, by name; `show` makes a view of a station."""
    made: dict[str, Callable[[], QWidget]] = {"no_task": partial(without_task, show)}
    for kind in BallotKind:
        made[f"ballot_empty_{kind}"] = partial(with_ballot, show, kind)
        made[f"ballot_full_{kind}"] = partial(with_ballot, show, kind, full=True)
    made["review_blank"] = partial(with_ballot, show, BallotKind.POINTS, Step.BALLOT_REVIEW)
    made |= _written(show)
    made |= _asked(show)
    made |= {f"refused_{each.name.lower()}": partial(mark_refused, show, each) for each in Bound}
    made |= {f"trouble_{each.code}": partial(with_error, show, each) for each in TROUBLES}
    made["trouble_unexpected"] = partial(with_error, show, RuntimeError())
    made |= _filmed(show)
    made["waiting"] = partial(casting, show)
    made |= _testing(show)
    made["long_ballot"] = partial(with_long_ballot, show)
    made["long_details"] = partial(with_long_details, show)
    return made


def _written(show: Show) -> Makers:
    """Return the pages of proposals that are empty, very long, or written from right to left."""
    drafts = {"empty": Draft(), "long": LONG, "arabic": ARABIC}
    steps = (Step.DESCRIPTION, Step.PROPOSAL_REVIEW)
    made = {
        f"{name}_{step}": partial(with_draft, show, draft, step)
        for name, draft in drafts.items()
        for step in steps
    }
    made["long_title"] = partial(with_draft, show, LONG, Step.TITLE)
    made["empty_cost"] = partial(with_draft, show, Draft(), Step.COST)
    made["over_cost"] = partial(with_draft, show, EXPENSIVE, Step.COST)
    return made


def _asked(show: Show) -> Makers:
    """Return the questions that stand in the way of going on."""
    made = {
        f"asked_{step}": partial(going_on, with_draft, show, Draft(), step)
        for step in (Step.TITLE, Step.DESCRIPTION)
    }
    unsure = Draft(contact="Amina")
    made["asked_contact"] = partial(going_on, with_draft, show, unsure, Step.CONTACT)
    accesses = {
        Step.CONDITIONS: VoterAccess.OPEN,
        Step.CARD: VoterAccess.CARD,
        Step.IDENTITY: VoterAccess.IDENTITY,
    }
    for step, access in accesses.items():
        made[f"asked_{step}"] = partial(going_on, with_access, show, access, step)
    for allowed in (True, False):
        name = "asked_blank" if allowed else "asked_choice"
        made[name] = partial(going_on, with_empty_ballot, show, blank_allowed=allowed)
    return made


def _filmed(show: Show) -> Makers:
    """Return the card page with a camera, each advice before it, and each way it can fail."""
    made: dict[str, Callable[[], QWidget]] = {"access_camera": partial(at_cards, show)}
    for name, advice in ADVICE.items():
        made[f"camera_{name}"] = partial(with_advice, show, advice)
    for why in CameraTrouble:
        made[f"camera_{why}"] = partial(camera_failed, show, why)
    return made


def _testing(show: Show) -> Makers:
    """Return the review and what comes after it in a process with test ballots."""
    return {
        "review_testable": partial(before_testing, show),
        "review_tests_used_up": partial(before_testing, show, made=MOST_TESTS),
        "tested": partial(after_testing, show),
        "asked_code": partial(going_on, before_testing, show),
        "idle_tested": partial(idle_after_testing, show),
    }
