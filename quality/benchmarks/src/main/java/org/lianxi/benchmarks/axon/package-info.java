/**
 * Actions written for Axon as its reference guide teaches it, to be measured with its
 * defaults. Classes instead of records, because XStream cannot read records back.
 */
package org.lianxi.benchmarks.axon;
