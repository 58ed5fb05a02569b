import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { drawEcharts } from './draw-echarts.ts';

use([MapChart, TooltipComponent, VisualMapPiecewiseComponent, CanvasRenderer]);
drawEcharts({ init, registerMap }, 'canvas');
