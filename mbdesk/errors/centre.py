"""Actions that the state of the process, or another desk, does not allow at the centre."""

from mbdesk.errors import KnownError


class NotAllowedNowError(KnownError):
    """The vote's state does not allow an act. Parameters: act, state, instead."""

    code = "not_allowed_now"


class ChangedElsewhereError(KnownError):
    """Another desk has changed what is to be changed here. Parameters: field, held."""

    code = "changed_elsewhere"


class StationExistsError(KnownError):
    """A place has a station of that name. Parameters: name, site."""

    code = "station_exists"


class StationInUseError(KnownError):
    """A station has a pack or was heard from: it is not taken away. Parameters: name."""

    code = "station_in_use"


class NoStaffCodeError(KnownError):
    """The station is no kiosk, and has no staff code. Parameters: station."""

    code = "no_staff_code"


class NoSuchStationError(KnownError):
    """No station with that id was set up. Parameters: station."""

    code = "no_such_station"


class ResetNotWrittenError(KnownError):
    """That a kiosk's staff code may be chosen anew is noted, but its file is not on the stick.

    Parameters: path.
    """

    code = "reset_not_written"


class TooManyCardsError(KnownError):
    """More voting cards than a process can have serials for. Parameters: limit."""

    code = "too_many_cards"


class FactsChangedError(KnownError):
    """What two people read to each other before an act no longer holds."""

    code = "facts_changed"


class NoSuchCardError(KnownError):
    """No voting card has this serial. Parameters: serial."""

    code = "no_such_card"


class CardGivenOutError(KnownError):
    """A card that is void, or has been given out for another one. Parameters: serial."""

    code = "card_given_out"


class NoSuchItemError(KnownError):
    """The ballot has no proposal of this number, or it was withdrawn already. Parameters: item."""

    code = "no_such_item"


class NoSuchKeptFileError(KnownError):
    """No file that is kept aside has this digest, or it was taken in or dropped before."""

    code = "no_such_kept_file"


class PaperDiffersError(KnownError):
    """The control code on a signed day report is not that of the file."""

    code = "paper_differs"


class EarlierExportNeededError(KnownError):
    """What was merged after an export can only be left out with that export. Parameters: number."""

    code = "earlier_export_needed"


class ExportNotHeardError(KnownError):
    """No export of this number has come to the centre. Parameters: number, newest."""

    code = "export_not_heard"


class LettersWithoutFontError(KnownError):
    """A text with letters that no bundled font has. Parameters: text, letters."""

    code = "letters_without_font"


class NoTestBallotsError(KnownError):
    """The process has no test ballots."""

    code = "no_test_ballots"


class FrameOpenedError(KnownError):
    """Residents have been shown the frame, and no reason for a new version was given."""

    code = "frame_opened"


class LeftUnsavedError(KnownError):
    """What was typed in a field had not been saved when the program ended."""

    code = "left_unsaved"


class ChangedSinceError(KnownError):
    """What was to be undone has been changed by somebody else since."""

    code = "changed_since"


class AdmissionFixedError(KnownError):
    """Voting with identities was wanted or given up, after the keys had been made."""

    code = "admission_fixed"


class NoSuchEntryError(KnownError):
    """What was to be changed in the plan has been removed meanwhile, at another desk."""

    code = "no_such_entry"


class UnknownTextError(KnownError):
    """There is no text of that name, or not any more. Parameters: text."""

    code = "unknown_text"


class TextTwiceError(KnownError):
    """A file has a text twice; the first one holds. Parameters: text."""

    code = "text_twice"


class NothingFollowedError(KnownError):
    """The board has not decided to carry an item out. Parameters: item."""

    code = "nothing_followed"


class NoSuchMilestoneError(KnownError):
    """There is no milestone of this number, or it was dropped. Parameters: number."""

    code = "no_such_milestone"


class OwnFiguresError(KnownError):
    """A file to compare with is of this process itself. Parameters: path."""

    code = "own_figures"
