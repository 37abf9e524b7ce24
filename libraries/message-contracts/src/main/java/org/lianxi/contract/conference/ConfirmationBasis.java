package org.lianxi.contract.conference;

/**
 * What a confirmation by the conference rests on (C-2.4, A-32).
 *
 * @param procedure one of the procedures that the charter allows, {@code meeting} or
 * {@code written}
 * @param reference the resolution or circular concerned
 */
public record ConfirmationBasis(String procedure, String reference) {
}
