package org.lianxi.notification.slip;

import java.time.Instant;

import org.lianxi.notification.notice.WordedNotice;

/**
 * A notice on paper, for one recipient.
 *
 * @param notice the notice
 * @param recipient the recipient's name
 * @param printedAt when it is printed
 * @param receiptAt when it was acknowledged, or null
 * @param signedBy the post of who signed an earlier print, or null
 */
record Slip(WordedNotice notice, String recipient, Instant printedAt, Instant receiptAt, String signedBy) {
}
