package org.lianxi.command.history;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianxi.command.shared.Actor;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The record, line by line, for those who may read it.
 */
@RestController
class HistoryApi {

    private static final String PATH = "/api/conferences/{conferenceId}/history";

    private final HistoryExports exports;

    private final MessageSource messages;

    private final Clock clock;

    private final JsonMapper json;

    HistoryApi(HistoryExports exports, MessageSource messages, Clock clock, JsonMapper json) {
        this.exports = exports;
        this.messages = messages;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping(path = PATH, produces = { NdjsonLines.TYPE, CsvLines.TYPE })
    void history(@PathVariable String conferenceId, @RequestParam MultiValueMap<String, String> query, Actor actor,
            Locale locale, HttpServletRequest request, HttpServletResponse response) {
        HistoryFilter filter = HistoryFilter.of(query, this.clock.getZone());
        LineFormat format = wantsTable(request) ? new CsvLines(this.json) : new NdjsonLines(this.json);
        this.exports.serve(new Reading(conferenceId, filter, format, new EventLabels(this.messages, locale), actor,
                request, response));
    }

    /**
     * Asking only for the headers would be recorded as if everything had been read.
     */
    @RequestMapping(path = PATH, method = RequestMethod.HEAD)
    void headers() throws HttpRequestMethodNotSupportedException {
        throw new HttpRequestMethodNotSupportedException("HEAD", List.of("GET"));
    }

    private static boolean wantsTable(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        List<MediaType> wanted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream()
            .filter((type) -> type.includes(MediaType.valueOf(NdjsonLines.TYPE))
                    || type.includes(MediaType.valueOf(CsvLines.TYPE)))
            .findFirst()
            .filter((type) -> !type.includes(MediaType.valueOf(NdjsonLines.TYPE)))
            .isPresent();
    }

}
