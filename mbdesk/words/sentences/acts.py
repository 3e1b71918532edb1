"""What is done at the centre: the acts, the states of the vote that forbid them, and ways out."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP

ACTS: Mapping[tuple[str, str], str] = {
    ("act", "set_frame"): QT_TRANSLATE_NOOP("messages", "change what the board has decided"),
    ("act", "join"): QT_TRANSLATE_NOOP("messages", "join proposals, or part them again"),
    ("act", "admit"): QT_TRANSLATE_NOOP("messages", "change which proposals go to the vote"),
    ("act", "set_ballot"): QT_TRANSLATE_NOOP("messages", "change the ballot"),
    ("act", "make_cards"): QT_TRANSLATE_NOOP("messages", "make voting cards"),
    ("act", "void_card"): QT_TRANSLATE_NOOP("messages", "void a voting card"),
    ("act", "add_station"): QT_TRANSLATE_NOOP("messages", "add a station"),
    ("act", "new_code"): QT_TRANSLATE_NOOP("messages", "give a station a new code"),
    ("act", "reset_code"): QT_TRANSLATE_NOOP("messages", "let a kiosk's staff code be chosen anew"),
    ("act", "write_packs"): QT_TRANSLATE_NOOP("messages", "write packs"),
    ("act", "write_receipts"): QT_TRANSLATE_NOOP("messages", "write receipts"),
    ("act", "open"): QT_TRANSLATE_NOOP("messages", "open voting"),
    ("act", "close"): QT_TRANSLATE_NOOP("messages", "close voting"),
    ("act", "reopen"): QT_TRANSLATE_NOOP("messages", "open voting again"),
    ("act", "merge"): QT_TRANSLATE_NOOP("messages", "merge exports"),
    ("act", "keep_late"): QT_TRANSLATE_NOOP("messages", "keep a file as late"),
    ("act", "quarantine"): QT_TRANSLATE_NOOP("messages", "keep a file aside"),
    ("act", "take_in"): QT_TRANSLATE_NOOP("messages", "take a file in after all"),
    ("act", "drop"): QT_TRANSLATE_NOOP("messages", "drop a file that was kept"),
    ("act", "branch"): QT_TRANSLATE_NOOP("messages", "take a copy of a station"),
    ("act", "compare"): QT_TRANSLATE_NOOP("messages", "compare a control code with the paper"),
    ("act", "count_as_heard"): QT_TRANSLATE_NOOP(
        "messages", "count a station as far as it was heard"
    ),
    ("act", "set_aside"): QT_TRANSLATE_NOOP("messages", "leave a station out of the count"),
    ("act", "take_back"): QT_TRANSLATE_NOOP("messages", "take a station back into the count"),
    ("act", "revoke"): QT_TRANSLATE_NOOP("messages", "revoke a station"),
    ("act", "withdraw_item"): QT_TRANSLATE_NOOP("messages", "withdraw a proposal from the vote"),
    ("act", "box"): QT_TRANSLATE_NOOP("messages", "make the ballot box of the votes"),
    ("act", "unbox"): QT_TRANSLATE_NOOP("messages", "take the ballot box back"),
    ("act", "write_box"): QT_TRANSLATE_NOOP("messages", "write the ballot box"),
    ("act", "count"): QT_TRANSLATE_NOOP("messages", "count the votes"),
    ("act", "take_result"): QT_TRANSLATE_NOOP("messages", "take a result in"),
    ("act", "settle_tie"): QT_TRANSLATE_NOOP("messages", "decide on equal votes"),
    ("act", "write_result"): QT_TRANSLATE_NOOP("messages", "write the result"),
    ("act", "new_count"): QT_TRANSLATE_NOOP("messages", "begin a new count"),
    ("act", "decide"): QT_TRANSLATE_NOOP("messages", "note what the board has decided"),
    ("state", "preparing"): QT_TRANSLATE_NOOP("messages", "Voting has not been opened."),
    ("state", "open"): QT_TRANSLATE_NOOP("messages", "Voting is open."),
    ("state", "closed"): QT_TRANSLATE_NOOP("messages", "Voting is closed."),
    ("state", "boxed"): QT_TRANSLATE_NOOP("messages", "The ballot box has been made."),
    ("state", "counted"): QT_TRANSLATE_NOOP("messages", "The votes have been counted."),
    ("instead", "change_ballot"): QT_TRANSLATE_NOOP("messages", "Change the ballot instead."),
    ("instead", "open"): QT_TRANSLATE_NOOP("messages", "Open voting first."),
    ("instead", "close"): QT_TRANSLATE_NOOP("messages", "Close voting first."),
    ("instead", "reopen"): QT_TRANSLATE_NOOP(
        "messages", "Open voting again first; that needs a reason and two names."
    ),
    ("instead", "box"): QT_TRANSLATE_NOOP("messages", "Make the ballot box first."),
    ("instead", "unbox"): QT_TRANSLATE_NOOP(
        "messages", "Take the ballot box back first; that needs a reason and two names."
    ),
    ("instead", "count"): QT_TRANSLATE_NOOP("messages", "Count the votes first."),
    ("instead", "new_count"): QT_TRANSLATE_NOOP(
        "messages", "Begin a new count first; that needs a reason and two names."
    ),
    ("instead", "withdraw_item"): QT_TRANSLATE_NOOP(
        "messages", "A single proposal can be withdrawn; votes for it are told and get no money."
    ),
    ("instead", "use_reserve"): QT_TRANSLATE_NOOP(
        "messages", "Give out a voting card from the reserve."
    ),
    ("instead", "merge"): QT_TRANSLATE_NOOP("messages", "Merge the file as usual."),
    ("instead", "next_time"): QT_TRANSLATE_NOOP(
        "messages", "It has to wait for the next participatory budget."
    ),
    ("instead", "nothing"): QT_TRANSLATE_NOOP("messages", "Nothing needs to be done."),
    ("instead", "reopen_station"): QT_TRANSLATE_NOOP(
        "messages", "The station can be opened again; that needs a reason and two names."
    ),
}
"""The words for acts, for states of the vote, and for what to do instead."""
