reset session
set terminal svg noenhanced size 720,420 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2012.99613:2027.98141]
set yrange [-5.594347:29.318371]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2013.72387 5
2024.27613 5

2013.72387 10
2024.27613 10

2013.72387 15
2024.27613 15

2013.72387 20
2024.27613 20

EOD
$events << EOD
2015 0
2015 23.416459

2021.66164 0
2021.66164 23.416459

2022.16575 0
2022.16575 22.252702

EOD
$axis << EOD
2013.72387 0
2024.27613 0

2014 0
2014 -0.332502

2015 0
2015 -0.332502

2016 0
2016 -0.332502

2017 0
2017 -0.332502

2018 0
2018 -0.332502

2019 0
2019 -0.332502

2020 0
2020 -0.332502

2021 0
2021 -0.332502

2022 0
2022 -0.332502

2023 0
2023 -0.332502

2024 0
2024 -0.332502

EOD
$lines << EOD
2014 6.4 1196909
2015 4.5 1196909
2016 3.5 1196909
2017 4.6 1196909
2018 5.3 1196909
2019 5.6 1196909
2020 5 1196909
2021 7 1196909
2022 8.8 1196909
2023 9.8 1196909
2024 9.5 1196909

2014 13.8 16017957
2015 10.5 16017957
2016 9.1 16017957
2017 11.5 16017957
2018 13.2 16017957
2019 14.3 16017957
2020 13.8 16017957
2021 17.6 16017957
2022 17.3 16017957
2023 17 16017957
2024 18.2 16017957

EOD
$dots << EOD
2014 6.4 0.8 7 1196909
2015 4.5 0.8 7 1196909
2016 3.5 0.8 7 1196909
2017 4.6 0.8 7 1196909
2018 5.3 0.8 7 1196909
2019 5.6 0.8 7 1196909
2020 5 0.8 7 1196909
2021 7 0.8 7 1196909
2022 8.8 0.8 7 1196909
2023 9.8 0.8 7 1196909
2024 9.5 0.8 7 1196909
2024 9.5 0.44 7 16777215
2014 13.8 0.8 7 16017957
2015 10.5 0.8 7 16017957
2016 9.1 0.8 7 16017957
2017 11.5 0.8 7 16017957
2018 13.2 0.8 7 16017957
2019 14.3 0.8 7 16017957
2020 13.8 0.8 7 16017957
2021 17.6 0.8 7 16017957
2022 17.3 0.8 7 16017957
2023 17 0.8 7 16017957
2024 18.2 0.8 7 16017957
2024 18.2 0.44 7 16777215
EOD
set label 'Trade between Kazakhstan and Russia' at screen 0.01944, screen 0.94512 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion, current prices' at screen 0.01944, screen 0.89155 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow: provisional or estimated.' at screen 0.01944, screen 0.07024 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics; data of 15 February 2025.' at screen 0.01944, screen 0.03929 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.03745, screen 0.16024 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.03745, screen 0.30345 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.03745, screen 0.44667 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.03745, screen 0.58988 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20' at screen 0.03745, screen 0.7331 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2014' at screen 0.06699, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.13372, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.20045, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.26719, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.33392, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.40065, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.46738, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.53412, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.60085, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.66758, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.73431, screen 0.12655 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Eurasian Economic Union' at screen 0.13928, screen 0.81667 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Rouble falls' at screen 0.58382, screen 0.81667 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Parallel imports' at screen 0.61746, screen 0.78333 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Imports from Russia 18.2' at screen 0.76941, screen 0.68154 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label 'Exports to Russia 9.5' at screen 0.76941, screen 0.43235 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
