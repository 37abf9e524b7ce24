/**
 * Measures Lianxi beside its raw parts and beside Axon as it comes. Every figure is a
 * ratio of windows that alternate in one process, because absolute figures of a shared
 * machine mean little.
 */
package org.lianxi.benchmarks;
