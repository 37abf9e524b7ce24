package org.lianxi.notification.channel.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;

/**
 * Reads mails as a mail program would.
 */
public final class Mails {

    private Mails() {
    }

    /**
     * The mail as it comes out of the wire.
     */
    static MimeMessage received(MimeMessage sent) throws Exception {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        sent.writeTo(wire);
        return new MimeMessage(null, new ByteArrayInputStream(wire.toByteArray()));
    }

    static String headers(MimeMessage mail) throws Exception {
        List<String> lines = new ArrayList<>();
        mail.getAllHeaderLines().asIterator().forEachRemaining(lines::add);
        return String.join("\n", lines);
    }

    static List<Part> parts(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart several)) {
            return List.of(part);
        }
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < several.getCount(); index++) {
            parts.addAll(parts(several.getBodyPart(index)));
        }
        return parts;
    }

    public static String text(Part mail, String type) throws Exception {
        for (Part part : parts(mail)) {
            if (part.isMimeType(type) && part.getFileName() == null) {
                Object content = part.getContent();
                return (content instanceof String text) ? text
                        : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    static Calendar calendar(Part mail) throws Exception {
        return new CalendarBuilder().build(new StringReader(text(mail, "text/calendar")));
    }

}
