import { answerTo } from '../index.js';

/** Does a share of grouping. */
export default answerTo;
