package org.lianxi.notification.channel.mail;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lianxi.notification.notice.Occasion;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The entry that a notice makes, moves or takes away in the recipient's calendar (RFC
 * 5545, 5546). Times are in UTC, which every calendar understands the same way. Each
 * recipient sees itself alone among those called.
 */
@Component
class Invitation {

    private static final ProdId LIANXI = new ProdId("-//Lianxi//Joint Conference//ZH");

    private static final Duration REMINDER = Duration.ofMinutes(-30);

    /**
     * Lines are folded here and not by the library, which counts characters where octets
     * are meant, and divides those that take two.
     */
    private static final int NEVER = Integer.MAX_VALUE;

    private final MailProperties properties;

    private final MailWords words;

    private final String desk;

    Invitation(MailProperties properties, MailWords words, @Value("${lianxi.desk.url}") String desk) {
        this.properties = properties;
        this.words = words;
        this.desk = desk;
    }

    /**
     * Whether a recipient is called, and not only told that others are.
     */
    static boolean concerns(WordedNotice notice, String recipient) {
        return notice.occasion() != null && notice.occasion().attendees().contains(recipient);
    }

    Entry of(WordedNotice notice, Addressees.Addressee addressee) {
        Occasion occasion = notice.occasion();
        Locale locale = addressee.language();
        Method method = occasion.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        VEvent event = new VEvent(false);
        event.add(new Uid(notice.conferenceId() + "." + occasion.id() + "@lianxi"));
        event.add(new DtStamp(notice.occurredAt()));
        event.add(new Sequence(occasion.revision()));
        event.add(new DtStart<>(occasion.startsAt().toInstant()));
        Optional.ofNullable(occasion.endsAt()).ifPresent((end) -> event.add(new DtEnd<>(end.toInstant())));
        event.add(new Summary(occasion.title()));
        Optional.ofNullable(occasion.place()).ifPresent((place) -> event.add(new Location(place)));
        event.add(new Description(this.words.body(notice, locale)));
        event.add(new Url(URI.create(this.desk + notice.link())));
        event.add(organizer(notice));
        addressee.writable().forEach((mail) -> event.add(attendee(addressee, mail)));
        event.add(occasion.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(ImmutableClazz.PRIVATE);
        if (!occasion.cancelled()) {
            event.add(reminder(occasion));
        }
        Calendar calendar = new Calendar();
        calendar.add(LIANXI);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(event);
        return new Entry(method.getValue(), Folding.fold(text(calendar)));
    }

    private Organizer organizer(WordedNotice notice) {
        Organizer organizer = new Organizer(mailto(this.properties.organizerAddress()));
        Optional.ofNullable(notice.conference()).ifPresent((name) -> organizer.add(name(name)));
        return organizer;
    }

    private static Attendee attendee(Addressees.Addressee addressee, String mail) {
        Attendee attendee = new Attendee(mailto(mail));
        attendee.add(name(addressee.name()));
        attendee.add(CuType.GROUP);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    /**
     * Without what has a meaning where parameters stand; not every reader minds quotes.
     */
    private static Cn name(String name) {
        return new Cn(PlainText.line(name.replaceAll("[\"^=\\\\;:,]", " ")));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        }
        catch (URISyntaxException ex) {
            throw new IllegalArgumentException("not an address", ex);
        }
    }

    private static VAlarm reminder(Occasion occasion) {
        VAlarm alarm = new VAlarm();
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Trigger(REMINDER));
        alarm.add(new Description(occasion.title()));
        return alarm;
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, NEVER).output(calendar, text);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }

    /**
     * An entry.
     *
     * @param method what it does, which the mail's own header has to repeat
     * @param text the calendar
     */
    record Entry(String method, String text) {
    }

}
