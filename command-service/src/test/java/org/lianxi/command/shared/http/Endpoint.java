package org.lianxi.command.shared.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that takes a command.
 *
 * @param path as mapped, under the conferences
 * @param handler what handles it
 */
record Endpoint(String path, Method handler) {

    /**
     * Every one that takes commands.
     */
    static List<Endpoint> all(RunningService service) {
        return service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .entrySet()
            .stream()
            .filter((entry) -> entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
            .flatMap((entry) -> entry.getKey()
                .getPatternValues()
                .stream()
                .filter((path) -> path.startsWith("/api/conferences"))
                .map((path) -> new Endpoint(path, entry.getValue().getMethod())))
            .sorted(Comparator.comparing(Endpoint::path))
            .toList();
    }

    /**
     * The record that its JSON is read into.
     * @return empty where there is none to read, or it is a charter file
     */
    Optional<Class<?>> body() {
        return Arrays.stream(this.handler.getParameters())
            .filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
            .<Class<?>>map((parameter) -> parameter.getType())
            .filter(Class::isRecord)
            .findFirst();
    }

    /**
     * The path as the documentation has it, without the names of what stands in between.
     */
    String shape() {
        return shape(this.path.replaceFirst("^/api/conferences(/\\{conferenceId})?", ""));
    }

    static String shape(String path) {
        return String.join("/",
                Stream.of(path.replaceAll("\\?.*", "").split("/"))
                    .map((part) -> part.startsWith("{") ? "{}" : part)
                    .toList());
    }

}
