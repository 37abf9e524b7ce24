package org.lianxi.command.shared.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventsourcing.AggregateDeletedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.lianxi.command.conference.adoptcharter.CharterRejectedException;
import org.lianxi.command.conference.charterfile.CharterMessages;
import org.lianxi.command.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Every error as a problem document (RFC 9457) that names what is wrong.
 */
@RestControllerAdvice
@Order(0)
final class Problems {

    private static final Logger logger = LoggerFactory.getLogger(Problems.class);

    private static final Set<String> TYPES = Set.of("conference", "meeting", "minutes", "action", "notice", "bulletin",
            "information", "issue", "decision", "assignment", "opinion", "guidance", "dutyreport", "access", "case");

    private final RefusalProblems words;

    Problems(RefusalProblems words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException ex) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(ex.status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (ex.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(ex.problem().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /**
     * A refusal outside a command, such as a question about an unknown conference.
     */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refusal(Refusal ex, HttpServletRequest request) {
        RefusalProblems.Problem problem = this.words.problem(ex, conferenceOf(request), request.getRequestURI());
        return ResponseEntity.status(problem.status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(problem.members());
    }

    private static String conferenceOf(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object conference = (variables instanceof Map<?, ?> named) ? named.get("conferenceId") : null;
        return (conference != null) ? conference.toString() : "";
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> request(RequestException ex, HttpServletRequest request) {
        String key = "header-invalid".equals(ex.code()) ? "header-invalid." + ex.field() : ex.code();
        String detail = this.words.say("problem." + key,
                (ex.field() != null) ? new Object[] { ex.field() } : ex.arguments().toArray());
        List<Map<String, Object>> errors = (ex.field() != null)
                ? List.of(Map.of("field", ex.field(), "rule", ex.code(), "detail", detail)) : List.of();
        ResponseEntity<Map<String, Object>> answer = answer(ex.status(), ex.code(), detail, request, errors);
        return (ex.status() == HttpStatus.TOO_MANY_REQUESTS) ? again(answer, "10") : answer;
    }

    private static ResponseEntity<Map<String, Object>> again(ResponseEntity<Map<String, Object>> answer,
            String seconds) {
        return ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header("Retry-After", seconds)
            .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(MethodArgumentNotValidException ex, HttpServletRequest request) {
        List<Map<String, Object>> errors = ex.getFieldErrors()
            .stream()
            .map((error) -> Map.<String, Object>of("field", error.getField(), "rule", kebab(error.getCode()), "detail",
                    String.valueOf(error.getDefaultMessage())))
            .toList();
        return answer(HttpStatus.BAD_REQUEST, "invalid-fields", this.words.say("problem.invalid-fields"), request,
                errors);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException ex, HttpServletRequest request) {
        if (!(ex.getCause() instanceof JacksonException cause)) {
            return answer(HttpStatus.BAD_REQUEST, "body-missing", this.words.say("problem.body-missing"), request,
                    List.of());
        }
        String field = field(cause);
        if (isBroken(cause) || field.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST, "broken-json", this.words.say("problem.broken-json",
                    cause.getLocation().getLineNr(), cause.getLocation().getColumnNr()), request, List.of());
        }
        String rule = (cause instanceof UnrecognizedPropertyException) ? "unknown-field" : "type";
        return answer(HttpStatus.BAD_REQUEST, "invalid-fields", this.words.say("problem.invalid-fields"), request,
                List.of(Map.of("field", field, "rule", rule, "detail", this.words.say("problem." + rule, field))));
    }

    /**
     * A number beyond its type is well-formed: that is the field's fault.
     */
    private static boolean isBroken(JacksonException cause) {
        return (cause instanceof StreamReadException && !(cause instanceof InputCoercionException))
                || cause instanceof StreamConstraintsException;
    }

    private static String field(JacksonException cause) {
        return cause.getPath()
            .stream()
            .map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]")
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    }

    private static String kebab(String constraint) {
        return constraint.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * What goes wrong before a handler is found, or because the handler speaks another
     * media type.
     */
    @ExceptionHandler({ NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class,
            HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class })
    ResponseEntity<Map<String, Object>> misdirected(Exception ex, HttpServletRequest request) {
        ErrorResponse error = (ErrorResponse) ex;
        HttpStatus status = HttpStatus.valueOf(error.getStatusCode().value());
        String code = switch (status) {
            case NOT_FOUND -> "no-such-address";
            case METHOD_NOT_ALLOWED -> "method-not-allowed";
            case NOT_ACCEPTABLE -> "media-type-not-acceptable";
            default -> "media-type-not-supported";
        };
        ResponseEntity<Map<String, Object>> answer = answer(status, code, this.words.say("problem." + code), request,
                List.of());
        return ResponseEntity.status(status)
            .headers(error.getHeaders())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> charter(CharterRejectedException ex, HttpServletRequest request) {
        List<Map<String, Object>> errors = ex.errors()
            .stream()
            .map((error) -> Map.<String, Object>of("file", error.file(), "line", error.line(), "field",
                    String.valueOf(error.field()), "rule", error.rule(), "detail",
                    CharterMessages.sentence(error, LocaleContextHolder.getLocale())))
            .toList();
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, "charter-invalid",
                this.words.say("problem.charter-invalid", errors.size()), request, errors);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> stale(ConflictingAggregateVersionException ex, HttpServletRequest request) {
        return answer(HttpStatus.PRECONDITION_FAILED, "stale-version",
                this.words.say("problem.stale-version", ex.getExpectedVersion(), ex.getActualVersion()), request,
                List.of());
    }

    @ExceptionHandler({ AggregateStreamCreationException.class })
    ResponseEntity<Map<String, Object>> exists(HttpServletRequest request) {
        String code = request.getRequestURI().endsWith("/notices") ? "notice-exists" : "already-exists";
        return answer(HttpStatus.CONFLICT, code, this.words.say("problem." + code), request, List.of());
    }

    @ExceptionHandler({ AggregateNotFoundException.class, AggregateDeletedException.class })
    ResponseEntity<Map<String, Object>> unknown(AggregateNotFoundException ex, HttpServletRequest request) {
        String type = String.valueOf(ex.getAggregateIdentifier()).replaceFirst("-.*", "");
        String code = "unknown-" + (TYPES.contains(type) ? type : "thing");
        return answer(HttpStatus.NOT_FOUND, code, this.words.say("rule." + code, ex.getAggregateIdentifier()), request,
                List.of());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> concurrent(ConcurrencyException ex, HttpServletRequest request) {
        return answer(HttpStatus.CONFLICT, "concurrent-change", this.words.say("problem.concurrent-change"), request,
                List.of());
    }

    @ExceptionHandler({ DataAccessException.class, TransactionException.class, EventStoreException.class,
            JdbcException.class })
    ResponseEntity<Map<String, Object>> away(RuntimeException ex, HttpServletRequest request) {
        logger.warn("The store did not answer: {}", ex.getClass().getSimpleName());
        return again(answer(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable",
                this.words.say("problem.store-unavailable"), request, List.of()), "1");
    }

    private ResponseEntity<Map<String, Object>> answer(HttpStatus status, String code, String detail,
            HttpServletRequest request, List<Map<String, Object>> errors) {
        Map<String, Object> members = this.words.members(status, code, detail, request.getRequestURI());
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(members);
    }

}
