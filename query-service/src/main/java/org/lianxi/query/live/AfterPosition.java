package org.lianxi.query.live;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianxi.query.shared.ViewBehindException;
import org.lianxi.query.shared.WrittenElsewhere;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds a question back until the views have the position that its {@code after} names.
 */
@Component
class AfterPosition implements HandlerInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Progress progress;

    AfterPosition(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String token = request.getParameter("after");
        if (token != null) {
            switch (this.progress.await(Position.parse(token), PATIENCE)) {
                case NOT_YET -> throw new ViewBehindException(token);
                case WRITTEN -> WrittenElsewhere.mark();
                case TOLD -> {
                }
            }
        }
        return true;
    }

}
