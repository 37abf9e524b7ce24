package org.lianxi.notification.shared;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers refusals and absences as RFC 9457 problems.
 */
@RestControllerAdvice
class Problems {

    private static final Logger logger = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
        ProblemDetail problem = problem(refused.status(), refused.code(), locale, refused.details());
        if (!refused.fields().isEmpty()) {
            List<Map<String, String>> errors = refused.fields()
                .stream()
                .map((field) -> Map.of("field", field.field(), "rule", field.rule(), "detail",
                        this.messages.getMessage("problem." + field.rule(), null, locale)))
                .toList();
            problem.setProperty("errors", errors);
        }
        return answer(problem);
    }

    @ExceptionHandler({ DataAccessException.class, TransactionException.class })
    ResponseEntity<ProblemDetail> storeAway(Exception ex, Locale locale) {
        if (isStoreAway(ex)) {
            return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "store-away", locale));
        }
        logger.error("A request failed in the store: {}", ex.getClass().getName());
        return answer(ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /**
     * Away, restarting, or not migrated yet.
     */
    private static boolean isStoreAway(Throwable ex) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = (sql.getSQLState() != null) ? sql.getSQLState() : "08";
                if (state.startsWith("08") || state.startsWith("57") || state.equals("42P01") || state.equals("3F000")
                        || state.startsWith("53")) {
                    return true;
                }
            }
        }
        return false;
    }

    private ProblemDetail problem(HttpStatus status, String code, Locale locale, Object... details) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(this.messages.getMessage("problem." + code, details, locale));
        problem.setProperty("code", code);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(problem);
    }

}
