"""From characters to atoms: text folded, cut, and each known word or phrase tagged."""
