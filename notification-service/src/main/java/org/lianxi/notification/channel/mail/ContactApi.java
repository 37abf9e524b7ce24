package org.lianxi.notification.channel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Refused;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a recipient wants its mail; without an address it gets none.
 */
@RestController
@RequestMapping({ "/api/conferences/{c}/recipients/{r}/contact", "/api/conferences/{c}/units/{r}/contact" })
class ContactApi {

    private static final int LONGEST = 254;

    private final Contacts contacts;

    private final Recipients recipients;

    ContactApi(Contacts contacts, Recipients recipients) {
        this.contacts = contacts;
        this.recipients = recipients;
    }

    @GetMapping
    Contact contact(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient) {
        this.recipients.require(conferenceId, recipient);
        return new Contact(this.contacts.mail(conferenceId, recipient).orElse(null));
    }

    @PutMapping
    Contact change(@PathVariable("c") String conferenceId, @PathVariable("r") String recipient,
            @RequestBody Contact contact) {
        this.recipients.require(conferenceId, recipient);
        if (contact.mail() == null || contact.mail().isBlank()) {
            this.contacts.erase(conferenceId, recipient);
            return new Contact(null);
        }
        String mail = contact.mail().strip();
        requireAddress(mail);
        this.contacts.save(conferenceId, recipient, mail);
        return new Contact(mail);
    }

    private static void requireAddress(String mail) {
        try {
            InternetAddress address = new InternetAddress(mail, true);
            String[] parts = mail.split("@", -1);
            if (mail.length() <= LONGEST && mail.equals(address.getAddress()) && parts.length == 2 && mail.chars()
                .noneMatch((character) -> Character.isWhitespace(character) || Character.isISOControl(character))) {
                return;
            }
        }
        catch (AddressException notAnAddress) {
            // Named to the caller below, without repeating it.
        }
        throw Refused.field("mail", "mail-invalid");
    }

    /**
     * A recipient's contact.
     *
     * @param mail its mail address, or null when it has none
     */
    record Contact(String mail) {
    }

}
