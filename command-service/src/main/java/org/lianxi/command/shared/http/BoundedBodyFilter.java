package org.lianxi.command.shared.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Reads a command's body once, up to a limit, however it is sent.
 */
@Component
final class BoundedBodyFilter extends OncePerRequestFilter {

    static final int LIMIT = 1024 * 1024;

    private static final String BODY = BoundedBodyFilter.class.getName();

    private final HandlerExceptionResolver problems;

    BoundedBodyFilter(HandlerExceptionResolver handlerExceptionResolver) {
        this.problems = handlerExceptionResolver;
    }

    static byte[] body(HttpServletRequest request) {
        byte[] body = (byte[]) request.getAttribute(BODY);
        return (body != null) ? body : new byte[0];
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            this.problems.resolveException(request, response, null,
                    new RequestException(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", null, LIMIT));
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new Reread(request, body), response);
    }

    private static final class Reread extends HttpServletRequestWrapper {

        private final byte[] body;

        Reread(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BodyStream(new ByteArrayInputStream(this.body));
        }

    }

    private static final class BodyStream extends ServletInputStream {

        private final ByteArrayInputStream body;

        BodyStream(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public int read() {
            return this.body.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return this.body.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return this.body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read as a whole");
        }

    }

}
