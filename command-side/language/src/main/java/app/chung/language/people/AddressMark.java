package app.chung.language.people;

/**
 * Stands for an e-mail address where only sameness matters: a keyed digest of its canonical form,
 * made by the gateway.
 *
 * @param value the digest in hexadecimal
 */
public record AddressMark(String value) {}
