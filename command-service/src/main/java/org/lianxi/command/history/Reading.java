package org.lianxi.command.history;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianxi.command.shared.Actor;

import org.springframework.http.HttpHeaders;

/**
 * One request to read the record.
 *
 * @param conferenceId the conference
 * @param filter what is asked for
 * @param format how lines are written
 * @param labels what types of events are called
 * @param actor who reads
 * @param request the request
 * @param response where the record goes
 */
record Reading(String conferenceId, HistoryFilter filter, LineFormat format, EventLabels labels, Actor actor,
        HttpServletRequest request, HttpServletResponse response) {

    private static final int CHUNK = 1 << 16;

    String path() {
        return this.request.getRequestURI();
    }

    /**
     * Whether the reader takes it compressed.
     */
    boolean zip() {
        String encodings = this.request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null
                && encodings.matches("(?i)(.*,)?\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.0*[1-9]\\d*)\\s*)?(,.*)?");
    }

    /**
     * Begins the answer.
     * @param accessId the access, as it is recorded
     * @param end where the log ends
     */
    OutputStream open(String accessId, long end) throws IOException {
        this.response.setContentType(this.format.contentType());
        this.response.setHeader("Lianxi-Access", accessId);
        this.response.setHeader("Lianxi-Index", String.valueOf(end));
        this.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        this.response.setHeader(HttpHeaders.VARY, "Accept, Accept-Encoding, Accept-Language, Lianxi-Actor");
        this.response.setHeader("X-Accel-Buffering", "no");
        if (this.format instanceof CsvLines) {
            this.response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history.csv\"");
        }
        if (zip()) {
            this.response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        this.response.setBufferSize(CHUNK);
        return this.response.getOutputStream();
    }

}
