"""How the tests of listening go through a visit and turn the sound on."""


def sound(person, act="tap"):
    """Open the sound panel and return it."""
    getattr(person, act)(person.view.bar.speech)
    return person.view.sheets.cover.panel.page


def close(person):
    person.tap(person.answers()[0])


def to_task(person, tag="en"):
    person.tap(person.page.languages[tag])


def to_ballot(person, tag="en"):
    person.to_ballot(tag)


def read_every_page(person):
    person.tap(sound(person).every_page)
    close(person)
