package org.lianxi.notification.channel.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.lianxi.notification.shared.Members;
import org.lianxi.notification.shared.Refused;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a unit wants its mail; without an address it gets none.
 */
@RestController
@RequestMapping("/api/conferences/{c}/units/{u}/contact")
class ContactApi {

    private static final int LONGEST = 254;

    private final Contacts contacts;

    private final Members members;

    ContactApi(Contacts contacts, Members members) {
        this.contacts = contacts;
        this.members = members;
    }

    @GetMapping
    Contact contact(@PathVariable("c") String conferenceId, @PathVariable("u") String unit) {
        this.members.require(conferenceId, unit);
        return new Contact(this.contacts.mail(conferenceId, unit).orElse(null));
    }

    @PutMapping
    Contact change(@PathVariable("c") String conferenceId, @PathVariable("u") String unit,
            @RequestBody Contact contact) {
        this.members.require(conferenceId, unit);
        if (contact.mail() == null || contact.mail().isBlank()) {
            this.contacts.erase(conferenceId, unit);
            return new Contact(null);
        }
        String mail = contact.mail().strip();
        requireAddress(mail);
        this.contacts.save(conferenceId, unit, mail);
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
     * A unit's contact.
     *
     * @param mail its mail address, or null when it has none
     */
    record Contact(String mail) {
    }

}
