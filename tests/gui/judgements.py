"""What a screen reader says of the marks on a card of facts."""


def judgements(card) -> dict[str, str]:
    """Return it by the fact's name; nothing where there is nothing to judge."""
    shown = (row for row in card._rows if not row.frame.isHidden())
    return {row.name.text(): row.mark.accessibleName() for row in shown}
