package org.lianxi.query.past;

import java.util.Optional;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads a plain day from {@code asOf}.
 */
final class ValidOnResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ValidOn.class;
    }

    @Override
    public ValidOn resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
            WebDataBinderFactory binderFactory) {
        return new ValidOn(Optional.ofNullable(request.getParameter(PastQuestion.PARAMETER)).flatMap(AskedTime::day));
    }

}
