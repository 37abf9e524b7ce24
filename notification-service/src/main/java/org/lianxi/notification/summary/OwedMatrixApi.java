package org.lianxi.notification.summary;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.notification.notice.Formal;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.NoticeCursor;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Recipients;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers whom progress, bulletins, minutes and meetings are owed to, and what has
 * reached them.
 */
@RestController
class OwedMatrixApi {

    private final OwedMatrix matrix;

    private final Recipients recipients;

    private final Freshness freshness;

    OwedMatrixApi(OwedMatrix matrix, Recipients recipients, Freshness freshness) {
        this.matrix = matrix;
        this.recipients = recipients;
        this.freshness = freshness;
    }

    @GetMapping("/api/conferences/{c}/notices/matrix")
    ResponseEntity<Matrix> matrix(@PathVariable("c") String conferenceId, @RequestParam(required = false) String about,
            @RequestParam(required = false) String state, @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(required = false) String after) {
        Page.oneOf("about", about, Stream.of(Formal.values()).map(Formal::wireName).toList());
        Page.oneOf("state", state, List.of("open"));
        NoticeCursor from = NoticeCursor.parse(cursor);
        this.freshness.await(after);
        this.recipients.require(conferenceId);
        long index = this.freshness.index(conferenceId);
        List<String> kinds = Stream.of(Formal.values())
            .filter((formal) -> about == null || formal.wireName().equals(about))
            .flatMap((formal) -> formal.kinds().stream())
            .toList();
        List<OwedMatrix.Row> found = this.matrix.rows(conferenceId, kinds, state != null, from, Page.limit(limit) + 1);
        List<OwedMatrix.Row> page = found.subList(0, Math.min(limit, found.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(Freshness.INDEX, Long.toString(index));
        if (found.size() > limit) {
            answer.header(HttpHeaders.LINK, Page.next(page.getLast().cursor().toString()));
        }
        return answer.body(new Matrix(page));
    }

    /**
     * What is owed against what was delivered.
     *
     * @param items the notices, the newest first
     */
    record Matrix(List<OwedMatrix.Row> items) {
    }

}
