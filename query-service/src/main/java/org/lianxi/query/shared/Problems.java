package org.lianxi.query.shared;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.mongodb.MongoException;
import org.lianxi.transport.LogUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says what is wrong with a question, as RFC 9457 problem details.
 */
@RestControllerAdvice
class Problems {

    private static final Logger logger = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(UnknownEntityException ex) {
        return answer(problem(HttpStatus.NOT_FOUND, ex.kind() + "-unknown", ex.id()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NoResourceFoundException ex) {
        return answer(problem(HttpStatus.NOT_FOUND, "address-unknown", "/" + ex.getResourcePath()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotAnOperatorException ex) {
        return answer(problem(HttpStatus.FORBIDDEN, "operators-only"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidParameterException ex) {
        return invalid(ex.field(), ex.rule());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException ex) {
        Class<?> type = ex.getRequiredType();
        return invalid(ex.getName(), (type != null) ? type.getSimpleName() : "value");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ViewBehindException ex) {
        return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "view-behind"), 1);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RefusedException ex) {
        return answer(problem(HttpStatus.CONFLICT, ex.code()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(PastNotReadyException ex) {
        return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "past-not-ready"), 5);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(PastUnreadableException ex) {
        logger.warn("The past cannot be folded again: {}", ex.getMessage());
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "past-unreadable", Long.toString(ex.index()));
        problem.setProperty("logIndex", ex.index());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(LogUnavailableException ex) {
        logger.warn("The log cannot be read again: {}", ex.getMessage());
        return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "log-unavailable"), 5);
    }

    @ExceptionHandler({ DataAccessException.class, MongoException.class })
    ResponseEntity<ProblemDetail> handleStore(RuntimeException ex) {
        logger.warn("The document store does not answer: {}", ex.getClass().getSimpleName());
        return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "views-unavailable"), 5);
    }

    private ResponseEntity<ProblemDetail> invalid(String field, String rule) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "parameter-invalid", field);
        problem.setProperty("errors",
                List.of(Map.of("field", field, "rule", rule, "detail", message("parameter." + rule))));
        return answer(problem);
    }

    private ProblemDetail problem(HttpStatus status, String code, Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(message("problem." + code));
        problem.setDetail(message("problem." + code + ".detail", arguments));
        problem.setProperty("code", code);
        return problem;
    }

    private String message(String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, int seconds) {
        return ResponseEntity.status(problem.getStatus())
            .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
            .body(problem);
    }

}
