package org.shuzhuan.workflow.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a name in a model can mean: a CDI bean of a feature's {@code process} package, nothing else. So an expression
 * cannot reach a service past its permission or a bean of the container.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;
    private final Map<String, Optional<Bean<?>>> known = new ConcurrentHashMap<>();

    ModelBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return find(name).isPresent();
    }

    @Override
    public Object get(Object name) {
        return find(name)
                .map(bean -> beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)))
                .orElse(null);
    }

    private Optional<Bean<?>> find(Object name) {
        return name instanceof String text ? known.computeIfAbsent(text, this::resolve) : Optional.empty();
    }

    private Optional<Bean<?>> resolve(String name) {
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return Optional.<Bean<?>>ofNullable(bean).filter(found -> ofProcess(found.getBeanClass()));
    }

    private static boolean ofProcess(Class<?> type) {
        return type.getPackageName().startsWith("org.shuzhuan.")
                && type.getPackageName().endsWith(".process");
    }

    /** Names are looked up, never listed. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
