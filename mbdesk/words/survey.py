"""The voluntary questions and their answers in words, for residents and for those who read them."""

from collections.abc import Mapping

from mbdesk.domain.people import SURVEY
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Number, Readable, Verbatim, translate

QUESTIONS: Mapping[str, Readable] = {
    "age": translate("voter.survey", "How old are you?"),
    "language": translate("voter.survey", "Which language do you speak most?"),
    "heard": translate("voter.survey", "How did you hear about this?"),
    "went": translate("voter.survey", "How did it go?"),
}
_HEARD = {
    "told": translate("voter.survey", "Somebody told me"),
    "here": translate("voter.survey", "I was here anyway"),
    "school": translate("voter.survey", "At school"),
    "poster": translate("voter.survey", "A poster or a leaflet"),
    "internet": translate("voter.survey", "On the internet"),
    "other": translate("voter.survey", "In another way"),
}
_WENT = {
    "well": translate("voter.survey", "It went well"),
    "so_so": translate("voter.survey", "It went so-so"),
    "hard": translate("voter.survey", "It was hard"),
}
_OTHER_LANGUAGE = translate("voter.survey", "Another language")


def _age_group(code: str) -> Readable:
    """Return an age group, such as `13_19`, in words."""
    first, last = code.split("_")
    if last == "up":
        return translate("voter.survey", "%Ln years or older", None, int(first))
    if first == "0":
        return translate("voter.survey", "%Ln years or younger", None, int(last))
    says = translate("voter.survey", "{first} to %Ln years", None, int(last))
    return says.fill(first=Number(int(first)))


def _language_name(code: str) -> Readable:
    """Return what speakers of a language call it."""
    return _OTHER_LANGUAGE if code == "other" else Verbatim(native_name(code))


ANSWERS: Mapping[str, Mapping[str, Readable]] = {
    "age": {code: _age_group(code) for code in SURVEY["age"]},
    "language": {code: _language_name(code) for code in SURVEY["language"]},
    "heard": _HEARD,
    "went": _WENT,
}
"""The words of each answer, by question and code."""
