package org.lianxi.standalone.demo;

import java.io.IOException;

import tools.jackson.databind.JsonNode;

/**
 * A service said no; its problem details say why.
 */
final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private final transient JsonNode problem;

    RefusedException(String path, int status, JsonNode problem) {
        super(path + ": " + status + " " + problem.path("code").asString("") + " "
                + problem.path("detail").asString(""));
        this.status = status;
        this.problem = problem;
    }

    int status() {
        return this.status;
    }

    String detail() {
        return this.problem.path("detail").asString("");
    }

    String clause() {
        JsonNode clause = this.problem.path("clause");
        return clause.path("at").asString("") + "　" + clause.path("text").asString("");
    }

}
