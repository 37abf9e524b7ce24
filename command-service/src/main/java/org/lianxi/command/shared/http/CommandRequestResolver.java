package org.lianxi.command.shared.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.lianxi.command.shared.Actor;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the envelope of a command from the headers.
 */
public final class CommandRequestResolver implements HandlerMethodArgumentResolver {

    private static final Set<String> ROLES = Set.of("convener", "vice-convener", "member", "office-director",
            "office-deputy", "office-clerk", "office-member", "liaison", "auditor", "data-protection", "system");

    /**
     * The header that says who acts.
     */
    public static final String ACTOR = "Lianxi-Actor";

    private static final String NAME = "[A-Za-z0-9._@-]{1,64}";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
            WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        return new CommandRequest(actor(request.getHeader(ACTOR)), key(request.getHeader("Idempotency-Key")),
                request.getHeader(HttpHeaders.IF_MATCH), digest(request), request.getRequestURI());
    }

    /**
     * Who acts, as the header says.
     * @param header its value, or null when it is missing
     * @return the actor
     * @throws RequestException if it is missing or says less than is needed
     */
    public static Actor actor(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : required(header, ACTOR).split(";")) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length != 2 || !pair[1].matches(NAME) || parts.put(pair[0], pair[1]) != null) {
                throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", ACTOR);
            }
        }
        Actor actor = new Actor(parts.get("account"), parts.get("unit"), parts.get("role"));
        boolean complete = actor.account() != null && actor.role() != null && ROLES.contains(actor.role())
                && ((actor.unit() == null) == actor.isSystem())
                && Set.of("account", "unit", "role").containsAll(parts.keySet());
        if (!complete) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", ACTOR);
        }
        return actor;
    }

    private static UUID key(String header) {
        String key = required(header, "Idempotency-Key").strip().replace("\"", "");
        if (!key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", "Idempotency-Key");
        }
        return UUID.fromString(key);
    }

    private static String required(String header, String name) {
        if (header == null || header.isBlank()) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-missing", name);
        }
        return header;
    }

    private static byte[] digest(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + " " + request.getHeader(ACTOR) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(BoundedBodyFilter.body(request));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
