package org.lianxi.query.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.lianxi.query.conference.roster.RosterOfDay;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.ingest.EventFolding;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.EventSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The projections of this build by the questions they fold for, each as the service has
 * it, and nothing else of the service. What is not asked for is not made.
 */
final class Questions implements AutoCloseable {

    private static final String ROOT = "org.lianxi.query";

    private static final List<Class<?>> PARTS = List.of(Projection.class, ViewBatch.class, EventFolding.class,
            RosterOfDay.class, UnitRegister.class);

    private static final Set<String> WANTED = Set.of(Views.class.getName(), EventSource.class.getName());

    private final GenericApplicationContext context = new GenericApplicationContext();

    Questions() {
        this.context.registerBean(MongoDatabaseFactory.class, NoStore::new);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(this.context, false);
        for (Class<?> type : PARTS) {
            scanner.addIncludeFilter(new AssignableTypeFilter(type));
        }
        scanner.addIncludeFilter((TypeFilter) Questions::configuresViews);
        scanner.scan(ROOT);
        this.context.addBeanFactoryPostProcessor(Questions::nothingUnasked);
        this.context.refresh();
    }

    private static boolean configuresViews(MetadataReader reader, MetadataReaderFactory readers) {
        AnnotationMetadata type = reader.getAnnotationMetadata();
        return type.isAnnotated(Configuration.class.getName()) && type.getAnnotatedMethods(Bean.class.getName())
            .stream()
            .anyMatch((method) -> WANTED.contains(method.getReturnTypeName()));
    }

    private static void nothingUnasked(ConfigurableListableBeanFactory beans) {
        Arrays.stream(beans.getBeanDefinitionNames())
            .map(beans::getBeanDefinition)
            .forEach((bean) -> bean.setLazyInit(true));
    }

    /**
     * The names of all questions, each its package: {@code conference.roster}.
     */
    List<String> names() {
        return Arrays.stream(this.context.getBeanNamesForType(Projection.class)).map(this::question).sorted().toList();
    }

    private String question(String bean) {
        String projection = this.context.getType(bean, false).getPackageName();
        return projection.substring(ROOT.length() + 1);
    }

    /**
     * The projection of a question.
     */
    Projection projection(String question) {
        return Arrays.stream(this.context.getBeanNamesForType(Projection.class))
            .filter((bean) -> question(bean).equals(question))
            .map((bean) -> this.context.getBean(bean, Projection.class))
            .findFirst()
            .orElseThrow();
    }

    <T> T part(Class<T> type) {
        return this.context.getBean(type);
    }

    @Override
    public void close() {
        this.context.close();
    }

}
