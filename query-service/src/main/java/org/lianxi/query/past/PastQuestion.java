package org.lianxi.query.past;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianxi.query.shared.InvalidParameterException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Lets a question be answered as of the time that its {@code asOf} names.
 */
@Component
class PastQuestion implements HandlerInterceptor {

    static final String PARAMETER = "asOf";

    private final Past past;

    PastQuestion(Past past) {
        this.past = past;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String text = request.getParameter(PARAMETER);
        if (text != null && handler instanceof HandlerMethod question && !asksForValidity(question, text)) {
            this.past.at(PARAMETER, conferenceOf(request), text).mark();
        }
        return true;
    }

    private static boolean asksForValidity(HandlerMethod question, String text) {
        return AskedTime.day(text).isPresent() && Stream.of(question.getMethodParameters())
            .anyMatch((parameter) -> parameter.getParameterType() == ValidOn.class);
    }

    private static String conferenceOf(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables.get("conferenceId") instanceof String conferenceId) {
            return conferenceId;
        }
        throw new InvalidParameterException(PARAMETER, "as-of-conference");
    }

}
