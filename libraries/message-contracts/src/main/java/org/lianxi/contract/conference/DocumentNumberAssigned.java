package org.lianxi.contract.conference;

import org.lianxi.contract.EventType;

/**
 * The next number of the year was given to a paper of one kind (C-4.11, INV-17).
 *
 * @param conferenceId the conference
 * @param kind what kind of paper, such as {@code bulletin}
 * @param documentId the paper
 * @param year the year of issue
 * @param number in sequence within kind and year, from 1
 * @param documentNumber 发文字号 as printed
 */
@EventType("org.lianxi.conference.document-number-assigned.v1")
public record DocumentNumberAssigned(String conferenceId, String kind, String documentId, int year, int number,
        String documentNumber) implements ConferenceEvent {
}
