export * from './model/index.js';
export * from './pipeline.js';
