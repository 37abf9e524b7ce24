package org.lianxi.notification.slip;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Refused;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Slips to be printed, signed by hand and entered by the office.
 */
@RestController
@RequestMapping("/api/conferences/{c}/notices/{id}/slips/{recipient}")
class SlipApi {

    private static final int LONGEST_POST = 60;

    private final Slips slips;

    private final SlipPage page;

    private final Recipients recipients;

    private final Clock clock;

    private final ZoneId zone;

    SlipApi(Slips slips, SlipPage page, Recipients recipients, Clock clock, @Value("${lianxi.zone}") ZoneId zone) {
        this.slips = slips;
        this.page = page;
        this.recipients = recipients;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The page runs and loads nothing, whatever a title may hold.
     */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> slip(@PathVariable("c") String conferenceId, @PathVariable String id,
            @PathVariable String recipient, Locale locale) {
        Slip slip = find(conferenceId, id, recipient);
        return ResponseEntity.ok()
            .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .header("X-Content-Type-Options", "nosniff")
            .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
            .body(this.page.of(slip, locale));
    }

    @PostMapping("/receipt")
    Entered receipt(@PathVariable("c") String conferenceId, @PathVariable String id, @PathVariable String recipient,
            @RequestBody Receipt receipt, @RequestHeader(name = Actor.HEADER, required = false) String header) {
        Actor actor = Actor.parse(header);
        if (!actor.role().startsWith("office-")) {
            throw new Refused(HttpStatus.FORBIDDEN, "slip-by-office");
        }
        Slip slip = find(conferenceId, id, recipient);
        check(receipt, slip);
        String signedBy = PlainText.line(receipt.signedBy());
        Instant signedAt = receipt.signedAt().toInstant();
        if (!this.slips.enter(slip.notice(), recipient, actor, signedBy, signedAt)) {
            throw new Refused(HttpStatus.CONFLICT, "slip-acknowledged", recipient);
        }
        return new Entered(id, recipient, signedBy, signedAt);
    }

    private Slip find(String conferenceId, String id, String recipient) {
        this.recipients.require(conferenceId, recipient);
        return this.slips.find(conferenceId, id, recipient)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "notice-unknown", id));
    }

    /**
     * A slip gives the day and perhaps the hour; it cannot be signed before the day of
     * what it tells, nor in the future.
     */
    private void check(Receipt receipt, Slip slip) {
        if (!StringUtils.hasText(receipt.signedBy()) || receipt.signedBy().length() > LONGEST_POST) {
            throw Refused.field("signedBy", "slip-post-needed");
        }
        if (receipt.signedAt() == null) {
            throw Refused.field("signedAt", "required");
        }
        Instant signedAt = receipt.signedAt().toInstant();
        Instant day = slip.notice().occurredAt().atZone(this.zone).toLocalDate().atStartOfDay(this.zone).toInstant();
        if (signedAt.isBefore(day) || signedAt.isAfter(this.clock.instant())) {
            throw Refused.field("signedAt", "slip-time-impossible");
        }
    }

    /**
     * A receipt as it stands on the slip.
     *
     * @param signedBy the post of who signed, not the name
     * @param signedAt when
     */
    record Receipt(String signedBy, OffsetDateTime signedAt) {
    }

    /**
     * A receipt that was entered.
     *
     * @param noticeId the notice
     * @param recipient the unit or organ
     * @param signedBy the post of who signed
     * @param receiptAt when
     */
    record Entered(String noticeId, String recipient, String signedBy, Instant receiptAt) {
    }

}
