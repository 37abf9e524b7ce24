# syntax=docker/dockerfile:1
# One image per service: docker build --build-arg SERVICE=command-service -t lianxi/command-service .
FROM eclipse-temurin:25-jdk AS build
ARG SERVICE
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -q -pl "${SERVICE:?name the service with --build-arg SERVICE=…}" -am package -DskipTests \
    && java -Djarmode=tools -jar "${SERVICE}"/target/"${SERVICE}"-*-exec.jar extract --destination /service \
    && mv /service/"${SERVICE}"-*-exec.jar /service/service.jar

FROM eclipse-temurin:25-jre
RUN groupadd --system lianxi && useradd --system --gid lianxi --no-create-home lianxi \
    && install --directory --owner=lianxi --group=lianxi --mode=700 /var/lib/lianxi \
    && apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /service
COPY --from=build /service ./
USER lianxi
ENV LANG=C.UTF-8 JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Dstdout.encoding=UTF-8"
ENTRYPOINT ["java", "-jar", "service.jar"]
