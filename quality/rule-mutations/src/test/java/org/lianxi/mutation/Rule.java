package org.lianxi.mutation;

/**
 * Stands for the services' rules.
 */
public interface Rule {

    boolean holds();

}
