"""How the tests of races come to a ballot, to its review, and to the end of their time."""

from mbdesk.ui.gallery.voter.example_station import ITEMS

TITLES = {item.code: item.titles["sv"] for item in ITEMS}


YES = "Yes, I may vote, and I have not voted yet this time"


def to_ballot(hand, language="sv"):
    hand.begin_in(language)
    hand.press("Vote")
    hand.press(YES)
    hand.press("Next")


def to_review(hand, *codes):
    to_ballot(hand)
    for code in codes:
        hand.press_named(TITLES[code])
    hand.press("Next")
    hand.reads("This is your vote")


def envelopes(district):
    return district.place.station.counts().votes


def warn_in(view, milliseconds):
    """Let the warning come so soon, once."""
    view.idle._wait.start(milliseconds)
    view.idle.counting.connect(lambda _seconds: view.idle._wait.setInterval(3_600_000))
