package org.lianxi.command.history;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.Conferences;
import org.lianxi.command.history.beginaccess.MemberUnitReadsWhatConcernsIt;
import org.lianxi.command.shared.Actor;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who looked into the record, 查阅日志. A member unit sees its own accesses. Asking this is
 * not recorded: it shows nothing of the record but who read it.
 */
@RestController
class AccessesApi {

    private static final String PATH = "/api/conferences/{conferenceId}/accesses";

    private static final int MOST = 500;

    private final Accesses accesses;

    private final Conferences conferences;

    AccessesApi(Accesses accesses, Conferences conferences) {
        this.accesses = accesses;
        this.conferences = conferences;
    }

    @GetMapping(PATH)
    ResponseEntity<Answer> accesses(@PathVariable String conferenceId, @RequestParam Optional<String> actingUnit,
            @RequestParam Optional<Long> cursor, @RequestParam(defaultValue = "50") int limit, Actor actor) {
        HistoryAccess.mayRead(actor, this.conferences.standing(conferenceId),
                new MemberUnitReadsWhatConcernsIt(actor, actingUnit));
        int most = Math.clamp(limit, 1, MOST);
        List<Accesses.Access> found = this.accesses.of(conferenceId, actingUnit, cursor.orElse(Long.MAX_VALUE), most);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (found.size() == most) {
            String next = UriComponentsBuilder.fromPath(PATH)
                .queryParam("cursor", found.getLast().place())
                .queryParam("limit", most)
                .queryParamIfPresent("actingUnit", actingUnit)
                .build(conferenceId)
                .toString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Answer(found));
    }

    /**
     * A page of accesses.
     *
     * @param accesses newest first
     */
    record Answer(List<Accesses.Access> accesses) {
    }

}
