package org.lianxi.notification.channel.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.PreencodedMimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * The body of a mail, as plain text and HTML, encoded once for all that it goes to; only
 * who it is for is filled in. Base64 lines stand for themselves where what they encode is
 * of whole groups of three octets, so blanks fill the last one up.
 */
final class MailBody {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private static final int GROUP = 3;

    private static final String LINE_END = "\r\n";

    /**
     * No line of Base64.
     */
    private static final String HEAD = "(head)";

    private final String type;

    private final List<byte[]> pieces;

    private MailBody(String type, List<byte[]> pieces) {
        this.type = type;
        this.pieces = pieces;
    }

    /**
     * Encodes a body.
     * @param plain plain text after the head
     * @param above HTML before the head
     * @param below HTML after the head
     * @return the body, without its head
     */
    static MailBody of(String plain, String above, String below) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MimeMultipart parts = new MimeMultipart("alternative",
                    encoded(HEAD + LINE_END + lines(plain), "text/plain; charset=" + UTF_8),
                    encoded(lines(filledUp(above)) + LINE_END + HEAD + LINE_END + lines(below),
                            "text/html; charset=" + UTF_8));
            parts.writeTo(out);
            String[] pieces = out.toString(StandardCharsets.US_ASCII).split(Pattern.quote(HEAD), -1);
            return new MailBody(parts.getContentType(), Arrays.stream(pieces).map(MailBody::octets).toList());
        }
        catch (IOException | MessagingException ex) {
            throw new IllegalStateException("What was made here can be written", ex);
        }
    }

    /**
     * A part that is encoded here, and not while it goes out.
     * @param text its text
     * @param type its type
     * @return the part
     */
    static MimeBodyPart part(String text, String type) throws MessagingException {
        return encoded(lines(text), type);
    }

    private static MimeBodyPart encoded(String lines, String type) throws MessagingException {
        MimeBodyPart part = new PreencodedMimeBodyPart("base64");
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(octets(lines), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", part.getEncoding());
        return part;
    }

    private static String lines(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String filledUp(String text) {
        int over = text.getBytes(StandardCharsets.UTF_8).length % GROUP;
        return (over == 0) ? text : text + " ".repeat(GROUP - over);
    }

    /**
     * The type of the body, for the header of the mail.
     */
    String type() {
        return this.type;
    }

    /**
     * The body for somebody.
     * @param plain what stands above the plain text
     * @param html the same in HTML
     * @return the octets of the body
     */
    byte[] with(String plain, String html) {
        List<byte[]> heads = List.of(octets(lines(filledUp(plain))), octets(lines(filledUp(html))), new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream(
                Stream.of(this.pieces, heads).flatMap(List::stream).mapToInt((piece) -> piece.length).sum());
        for (int piece = 0; piece < heads.size(); piece++) {
            out.writeBytes(this.pieces.get(piece));
            out.writeBytes(heads.get(piece));
        }
        return out.toByteArray();
    }

    private static byte[] octets(String lines) {
        return lines.getBytes(StandardCharsets.US_ASCII);
    }

}
