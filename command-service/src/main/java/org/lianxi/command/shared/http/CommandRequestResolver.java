package org.lianxi.command.shared.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

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

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest web,
            WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        return new CommandRequest(ActorHeader.parse(request.getHeader(ActorHeader.NAME)),
                key(request.getHeader("Idempotency-Key")), request.getHeader(HttpHeaders.IF_MATCH), digest(request),
                request.getRequestURI());
    }

    private static UUID key(String header) {
        String key = ActorHeader.required(header, "Idempotency-Key").strip().replace("\"", "");
        if (!key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new RequestException(HttpStatus.BAD_REQUEST, "header-invalid", "Idempotency-Key");
        }
        return UUID.fromString(key);
    }

    private static byte[] digest(HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String line = request.getMethod() + " " + request.getRequestURI() + " "
                    + request.getHeader(ActorHeader.NAME) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(BoundedBodyFilter.body(request));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
