package org.lianxi.notification.contact;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a recipient, or the holder of one of its seats, wants its mail; without an
 * address it gets none.
 */
@RestController
@RequestMapping({ "/api/conferences/{c}/recipients/{r}", "/api/conferences/{c}/units/{r}" })
class ContactApi {

    private static final int LONGEST = 254;

    private static final int MOST = 5;

    private final Contacts contacts;

    private final Wishes preferences;

    private final ContactChanges changes;

    private final Parties parties;

    ContactApi(Contacts contacts, Wishes preferences, ContactChanges changes, Parties parties) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.changes = changes;
        this.parties = parties;
    }

    @GetMapping({ "/contact", "/seats/{s}/contact" })
    Contact contact(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable(name = "s", required = false) String seat,
            @RequestHeader(name = Actor.HEADER, required = false) String header) {
        return Contact.of(this.contacts.of(this.parties.require(conferenceId, recipient, seat, Actor.parse(header))));
    }

    @PutMapping({ "/contact", "/seats/{s}/contact" })
    @Transactional
    public Contact change(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable(name = "s", required = false) String seat,
            @RequestHeader(name = Actor.HEADER, required = false) String header, @RequestBody Contact contact) {
        Actor actor = Actor.parse(header);
        Party party = this.parties.require(conferenceId, recipient, seat, actor);
        List<String> mails = contact.given();
        this.contacts.save(party, mails);
        this.changes.record(party, actor, "mail");
        return Contact.of(mails);
    }

    /**
     * Erases everything that was given: addresses and wishes.
     */
    @DeleteMapping({ "/contact", "/seats/{s}/contact" })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void erase(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @PathVariable(name = "s", required = false) String seat,
            @RequestHeader(name = Actor.HEADER, required = false) String header) {
        Actor actor = Actor.parse(header);
        Party party = this.parties.require(conferenceId, recipient, seat, actor);
        this.contacts.erase(party);
        this.preferences.erase(party);
        this.changes.record(party, actor, "mail", "preferences");
    }

    @GetMapping("/contact/changes")
    Changes changes(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @RequestHeader(name = Actor.HEADER, required = false) String header) {
        this.parties.require(conferenceId, recipient, null, Actor.parse(header));
        return new Changes(this.changes.of(conferenceId, recipient));
    }

    /**
     * A contact.
     *
     * @param mail its first mail address, or null when it has none
     * @param mails all of them; in a request it wins over {@code mail}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Contact(String mail, List<String> mails) {

        static Contact of(List<String> mails) {
            return new Contact(mails.isEmpty() ? null : mails.getFirst(), mails);
        }

        /**
         * The addresses of a request; an empty one stands for none.
         * @throws Refused if one is no address, without repeating it
         */
        List<String> given() {
            if (this.mails == null) {
                return Stream.ofNullable(this.mail)
                    .filter((one) -> !one.isBlank())
                    .map((one) -> address("mail", one))
                    .toList();
            }
            if (this.mails.size() > MOST) {
                throw Refused.field("mails", "mails-too-many");
            }
            return Stream.iterate(0, (i) -> i < this.mails.size(), (i) -> i + 1)
                .map((i) -> address("mails[" + i + "]", this.mails.get(i)))
                .distinct()
                .toList();
        }

        /**
         * What is not ASCII would be another address once it is sent to.
         */
        private static String address(String field, String given) {
            String mail = (given != null) ? given.strip() : "";
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(mail)) {
                throw Refused.field(field, "mail-not-ascii");
            }
            try {
                InternetAddress address = new InternetAddress(mail, true);
                if (mail.length() <= LONGEST && mail.equals(address.getAddress()) && mail.split("@", -1).length == 2
                        && mail.chars()
                            .noneMatch((character) -> Character.isWhitespace(character)
                                    || Character.isISOControl(character))) {
                    return mail;
                }
            }
            catch (AddressException notAnAddress) {
                // Named to the caller below, without repeating it.
            }
            throw Refused.field(field, "mail-invalid");
        }

    }

    /**
     * Changes of a recipient's contacts.
     *
     * @param items the newest first, 200 at most
     */
    record Changes(List<ContactChanges.Change> items) {
    }

}
